import { isReserved } from '../check/rules/names.ts';
import { repairName } from '../schemas/file-name.ts';
import { emailKey } from '../domain/people/cells.ts';
import { personKey } from '../domain/people/identity.ts';
import { wordsOf } from '../domain/text/fold.ts';
import type { People, Person } from './people.ts';
import { complain, type PlannedRow } from './row.ts';

/**
 * Finds whom of the content a row is about: by e-mail, else by the column id, else by name, entity and town. Two
 * answers that contradict each other are refused: overwriting somebody else’s listing is the worst that can happen.
 */
export function whoIs(row: PlannedRow, people: People): void {
  const { values, id } = row.draft;
  const byId = id === undefined ? undefined : people.byId.get(id);
  const byEmail = values.email === undefined ? [] : (people.byEmail.get(emailKey(values.email)) ?? []);
  if (byEmail.length > 1) return complain(row, 'email', { code: 'email-shared', values: { files: files(byEmail) } }, emailOf(row));
  const [holder] = byEmail;
  if (holder && byId && holder !== byId)
    return complain(row, 'id', { code: 'email-and-id', values: { holder: files([holder]), owner: files([byId]) } }, id);
  if (!holder && byId && isSomebodyElse(row, byId)) return complain(row, 'id', { code: 'id-taken', values: { owner: files([byId]) } }, id);
  const match = holder ?? byId ?? namesakeOf(row, people);
  if (match === 'unclear') return;
  if (match === undefined) return takeOwnId(row);
  if (match.entry.data === undefined) return complain(row, 'id', { code: 'file-faulty', values: { id: match.id } }, match.id);
  row.id = match.id;
  row.existing = match.entry.raw;
}

const files = (found: readonly Person[]) => found.map((person) => `champions/${person.id}.yaml`).join(', ');
const emailOf = (row: PlannedRow) => row.cells.get('email')?.text;

/** An “id” column from elsewhere may hold anybody's number: a row with another name and another e-mail is of somebody else. */
function isSomebodyElse({ draft: { values } }: PlannedRow, { email, entry }: Person): boolean {
  const { name } = values;
  return email !== undefined && values.email !== undefined && name !== undefined && wordsOf(name) !== wordsOf(entry.data?.name ?? '');
}

/** Somebody of the same name, entity and town, where no e-mail tells them apart; several, or a new id, leave a doubt. */
function namesakeOf(row: PlannedRow, people: People): Person | 'unclear' | undefined {
  const { id, values } = row.draft;
  const { name, entity, city, email } = values;
  if (name === undefined || entity === undefined || city === undefined) return undefined;
  const namesakes = people.byKey.get(personKey({ name, entity, city })) ?? [];
  if (namesakes.length === 0) return undefined;
  const possible = namesakes.filter((person) => email === undefined || person.email === undefined);
  if (possible.length === 1 && id === undefined) return possible[0];
  complain(row, 'name', { code: 'namesake', values: { files: files(namesakes) } }, name);
  return 'unclear';
}

/** Somebody new: an identifier of the row’s own is taken where it can be a file’s name. */
function takeOwnId(row: PlannedRow): void {
  const { id } = row.draft;
  if (id === undefined) return;
  const repaired = repairName(`${id}.yaml`).replace(/\.yaml$/, '');
  if (isReserved('champions', repaired)) return complain(row, 'id', { code: 'id-form', values: { repaired: `${repaired}-2` } }, id);
  if (repaired === id) row.id = id;
  else complain(row, 'id', { code: 'id-form', values: { repaired } }, id);
}
