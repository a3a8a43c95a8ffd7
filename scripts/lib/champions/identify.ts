import { emailKey } from '../../../src/domain/people/cells.ts';
import { wordsOf } from '../../../src/domain/text/fold.ts';
import { personKey } from '../../../src/domain/people/identity.ts';
import { repairName } from '../../../src/check/rules/names.ts';
import { ranges } from './import-report.ts';
import { add, type People, type Person } from './people.ts';
import type { PlannedRow } from './plan.ts';

/**
 * Finds whom of the content a row is about: by e-mail, else by the column id, else by name, entity and town. Two
 * answers that contradict each other are refused: overwriting somebody else’s listing is the worst that can happen.
 */
export function whoIs(row: PlannedRow, people: People): void {
  const { values, id } = row.draft;
  const { name, entity, city } = values;
  const emailCell = row.cells.get('email');
  const byEmail = values.email === undefined ? [] : (people.byEmail.get(emailKey(values.email)) ?? []);
  const byId = id === undefined ? undefined : people.byId.get(id);
  const byKey =
    name === undefined || entity === undefined || city === undefined ? [] : (people.byKey.get(personKey({ name, entity, city })) ?? []);
  const complain = (field: string, found: string | undefined, en: string, fr: string) => {
    const column = row.cells.get(field)?.column;
    row.complaints.push({ field, ...(column !== undefined && { column }), ...(found !== undefined && { found }), words: { en, fr } });
  };
  const names = (found: readonly Person[]) => found.map((person) => `champions/${person.id}.yaml`).join(', ');

  if (byEmail.length > 1)
    return complain(
      'email',
      emailCell?.text,
      `several files have this e-mail: ${names(byEmail)}; correct them first`,
      `plusieurs fichiers ont cette adresse : ${names(byEmail)} ; corrigez-les d’abord`,
    );
  const [holder] = byEmail;
  if (holder && byId && holder !== byId)
    return complain(
      'id',
      id,
      `the e-mail is that of ${names([holder])}, the id that of ${names([byId])}; correct one of the two`,
      `l’adresse est celle de ${names([holder])}, l’identifiant celui de ${names([byId])} ; corrigez l’un des deux`,
    );
  // An “id” column from elsewhere may hold anybody's number: a row with another name and another e-mail is of somebody else.
  if (
    !holder &&
    byId?.email !== undefined &&
    values.email !== undefined &&
    name !== undefined &&
    wordsOf(name) !== wordsOf(byId.entry.data?.name ?? '')
  ) {
    return complain(
      'id',
      id,
      `the id is that of ${names([byId])}, with another name and another e-mail; if it is the same person, correct the name or the e-mail in that file first; if not, leave the id empty`,
      `l’identifiant est celui de ${names([byId])}, avec un autre nom et une autre adresse ; si c’est la même personne, corrigez d’abord le nom ou l’adresse dans ce fichier ; sinon, laissez l’identifiant vide`,
    );
  }
  let match = holder ?? byId;
  if (!match && byKey.length > 0) {
    const possible = byKey.filter((person) => values.email === undefined || person.email === undefined);
    if (possible.length !== 1 || (id !== undefined && !byId)) {
      return complain(
        'name',
        name,
        `${names(byKey)} has the same name, entity and town; if it is the same person, give that file’s id in a column “id”; if not, write what tells them apart`,
        `${names(byKey)} a les mêmes nom, entité et ville ; si c’est la même personne, donnez l’identifiant de ce fichier dans une colonne « id » ; sinon, écrivez ce qui les distingue`,
      );
    }
    match = possible[0];
  }
  if (!match) {
    if (id === undefined) return;
    const repaired = repairName(`${id}.yaml`).replace(/\.yaml$/, '');
    if (repaired !== id) {
      return complain(
        'id',
        id,
        `an id has small letters without accents, digits and hyphens; write “${repaired}”, or leave the cell empty`,
        `un identifiant a des minuscules sans accent, des chiffres et des traits d’union ; écrivez « ${repaired} », ou laissez la cellule vide`,
      );
    }
    row.id = id;
    return;
  }
  if (match.entry.data === undefined)
    return complain(
      'id',
      match.id,
      `champions/${match.id}.yaml has mistakes; run npm run check and correct it first`,
      `champions/${match.id}.yaml a des erreurs ; lancez npm run check et corrigez-le d’abord`,
    );
  row.id = match.id;
  row.existing = match.entry.raw;
}

/** The rows of one person are named one by one up to so many; a shared mailbox may stand in thousands. */
const CROWD = 50;

/**
 * Rows of one file that are of the same person. A row that repeats another word for word is refused and the first one
 * stands; where they differ nobody can know which is right, and all of them are refused.
 */
export function refuseRepeated(rows: readonly PlannedRow[]): void {
  const groups = new Map<string, PlannedRow[]>();
  const firsts = new Map<string, PlannedRow>();
  for (const row of rows) {
    const keys = keysOf(row);
    if (row.source.fault !== undefined || keys.length === 0) continue;
    const cells = JSON.stringify(row.source.cells.map((cell) => cell.trim()));
    const first = firsts.get(cells);
    if (first === undefined) {
      firsts.set(cells, row);
      for (const key of keys) add(groups, key, row);
    } else
      row.complaints.push({
        field: 'id',
        words: {
          en: `the row repeats row ${first.number} word for word; delete it`,
          fr: `la ligne répète mot pour mot la ligne ${first.number} ; supprimez-la`,
        },
      });
  }
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
    const numbers = [...(twins.get(row) ?? [])].sort((a, b) => a - b).join(', ');
    const crowd = crowds.get(row);
    if (crowd !== undefined) {
      row.complaints.push({
        field: 'id',
        words: {
          en: `rows ${crowd} have the same e-mail, the same id, or the same name, entity and town; give each person their own, or leave the cell empty`,
          fr: `les lignes ${crowd} ont la même adresse, le même identifiant, ou les mêmes nom, entité et ville ; donnez à chaque personne les siens, ou laissez la cellule vide`,
        },
      });
    } else if (numbers !== '') {
      row.complaints.push({
        field: 'id',
        words: {
          en: `row ${numbers} is of the same person and says something else; keep the one that is right`,
          fr: `la ligne ${numbers} est de la même personne et dit autre chose ; gardez celle qui est juste`,
        },
      });
    }
  }
}

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
