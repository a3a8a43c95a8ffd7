import { emailKey } from '../domain/people/cells.ts';
import { personKey } from '../domain/people/identity.ts';
import { add } from './people.ts';
import { ranges } from '../tables/ranges.ts';
import type { PlannedRow } from './row.ts';
import type { Said } from '../tables/words.ts';

/** The rows of one person are named one by one up to so many; a shared mailbox may stand in thousands. */
const CROWD = 50;

/**
 * Rows of one file that are of the same person. A row that repeats another word for word is refused and the first one
 * stands; where they differ nobody can know which is right, and all of them are refused.
 */
export function refuseRepeated(rows: readonly PlannedRow[]): void {
  const groups = groupsOf(rows);
  const twins = new Map<PlannedRow, Set<number>>();
  const crowds = new Map<PlannedRow, string>();
  for (const [key, group] of groups) {
    // Two people of the same name, entity and town are told apart by their e-mails; the same e-mail has a group of its own.
    if (group.length === 1 || (key.startsWith('key') && group.every(({ draft }) => draft.values.email !== undefined))) continue;
    if (group.length > CROWD) {
      const numbers = ranges(group.map(({ number }) => number));
      for (const row of group) crowds.set(row, numbers);
      continue;
    }
    for (const row of group)
      for (const other of group)
        if (row !== other && !areApart(key, row, other)) twins.set(row, (twins.get(row) ?? new Set()).add(other.number));
  }
  for (const row of rows) {
    const crowd = crowds.get(row);
    const numbers = [...(twins.get(row) ?? [])].sort((a, b) => a - b).join(', ');
    if (crowd !== undefined) refuse(row, { code: 'row-crowd', values: { rows: crowd } });
    else if (numbers !== '') refuse(row, { code: 'row-contradicts', values: { rows: numbers } });
  }
}

/** The rows by what they are known by; those that repeat another are refused and left out. */
function groupsOf(rows: readonly PlannedRow[]): Map<string, PlannedRow[]> {
  const groups = new Map<string, PlannedRow[]>();
  const firsts = new Map<string, PlannedRow>();
  for (const row of rows) {
    const keys = keysOf(row);
    if (row.source.fault !== undefined || keys.length === 0) continue;
    const cells = JSON.stringify(row.source.cells.map((cell) => cell.trim()));
    const first = firsts.get(cells);
    if (first !== undefined) {
      refuse(row, { code: 'row-repeats', values: { row: first.number } });
      continue;
    }
    firsts.set(cells, row);
    for (const key of keys) add(groups, key, row);
  }
  return groups;
}

const refuse = (row: PlannedRow, message: Said) => row.complaints.push({ field: 'id', message });

/** By what a row is known to be of the same person as another one. */
function keysOf({ id, draft }: PlannedRow): string[] {
  const { email, name, entity, city } = draft.values;
  return [
    ...(email === undefined ? [] : [`email ${emailKey(email)}`]),
    ...(id === '' ? [] : [`id ${id}`]),
    ...(name === undefined || entity === undefined || city === undefined ? [] : [`key ${personKey({ name, entity, city })}`]),
  ];
}

function areApart(key: string, a: PlannedRow, b: PlannedRow): boolean {
  const [one, other] = [a.draft.values.email, b.draft.values.email];
  return key.startsWith('key') && one !== undefined && other !== undefined && emailKey(one) !== emailKey(other);
}
