import { emailKey } from '../../../src/people/cells.ts';
import { personKey } from '../../../src/people/identity.ts';
import { repairName } from '../../../src/check/rules/names.ts';
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
  const byKey = name === undefined || entity === undefined || city === undefined ? [] : (people.byKey.get(personKey({ name, entity, city })) ?? []);
  const complain = (field: string, found: string | undefined, en: string, fr: string) => {
    const column = row.cells.get(field)?.column;
    row.complaints.push({ field, ...(column !== undefined && { column }), ...(found !== undefined && { found }), words: { en, fr } });
  };
  const names = (found: readonly Person[]) => found.map((person) => `champions/${person.id}.yaml`).join(', ');

  if (byEmail.length > 1) return complain('email', emailCell?.text, `several files have this e-mail: ${names(byEmail)}; correct them first`, `plusieurs fichiers ont cette adresse : ${names(byEmail)} ; corrigez-les d’abord`);
  const [holder] = byEmail;
  if (holder && byId && holder !== byId) return complain('id', id, `the e-mail is that of ${names([holder])}, the id that of ${names([byId])}; correct one of the two`, `l’adresse est celle de ${names([holder])}, l’identifiant celui de ${names([byId])} ; corrigez l’un des deux`);
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
      return complain('id', id, `an id has small letters without accents, digits and hyphens; write “${repaired}”, or leave the cell empty`, `un identifiant a des minuscules sans accent, des chiffres et des traits d’union ; écrivez « ${repaired} », ou laissez la cellule vide`);
    }
    row.id = id;
    return;
  }
  if (match.entry.data === undefined) return complain('id', match.id, `champions/${match.id}.yaml has mistakes; run npm run check and correct it first`, `champions/${match.id}.yaml a des erreurs ; lancez npm run check et corrigez-le d’abord`);
  row.id = match.id;
  row.existing = match.entry.raw;
}

/**
 * Rows of one file that are of the same person. A row that repeats another word for word is refused and the first one
 * stands; where they differ nobody can know which is right, and all of them are refused.
 */
export function refuseRepeated(rows: readonly PlannedRow[]): void {
  const groups = new Map<string, PlannedRow[]>();
  for (const row of rows) {
    if (row.source.fault !== undefined) continue;
    const { email, name, entity, city } = row.draft.values;
    if (email !== undefined) add(groups, `email ${emailKey(email)}`, row);
    if (row.id !== '') add(groups, `id ${row.id}`, row);
    if (name !== undefined && entity !== undefined && city !== undefined) add(groups, `key ${personKey({ name, entity, city })}`, row);
  }
  const twins = new Map<PlannedRow, Set<PlannedRow>>();
  for (const [key, group] of groups) {
    for (const row of group) for (const other of group) {
      // Two people of the same name, entity and town are told apart by their e-mails.
      const apart = key.startsWith('key') && row.draft.values.email !== undefined && other.draft.values.email !== undefined && emailKey(row.draft.values.email) !== emailKey(other.draft.values.email);
      if (row !== other && !apart) twins.set(row, (twins.get(row) ?? new Set()).add(other));
    }
  }
  for (const [row, others] of twins) {
    const all = [...others];
    const first = all.find((other) => other.number < row.number && repeats(row, other));
    const numbers = all.map(({ number }) => number).sort((a, b) => a - b).join(', ');
    if (first === undefined && all.every((other) => repeats(row, other))) continue;
    row.complaints.push({
      field: 'id',
      words: first
        ? { en: `the row repeats row ${first.number} word for word; delete it`, fr: `la ligne répète mot pour mot la ligne ${first.number} ; supprimez-la` }
        : { en: `row ${numbers} is of the same person and says something else; keep the one that is right`, fr: `la ligne ${numbers} est de la même personne et dit autre chose ; gardez celle qui est juste` },
    });
  }
}

const repeats = (row: PlannedRow, other: PlannedRow): boolean => row.source.cells.length === other.source.cells.length && row.source.cells.every((cell, index) => cell.trim() === other.source.cells[index]?.trim());
