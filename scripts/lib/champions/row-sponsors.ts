import { suggest } from '../../../src/domain/text/suggest.ts';
import { emailKey } from '../../../src/domain/people/cells.ts';
import type { Words } from '../../../src/domain/people/complaint.ts';
import { wordsOf } from '../../../src/domain/text/fold.ts';
import { add, type People } from './people.ts';
import { isRefused, type PlannedRow } from './plan.ts';

interface Candidate {
  id: string;
  city: string;
  number?: number;
}

/** A column of managers’ names is no column of sponsors: after so many unknown names nobody reads who may be meant. */
const MOST_GUESSES = 400;

/** Finds whom each row means by its sponsor: an identifier, an e-mail, or a name, of a row or of somebody listed. */
export function resolveSponsors(rows: readonly PlannedRow[], people: People): void {
  const byName = new Map<string, Candidate[]>();
  const byEmail = new Map<string, Candidate>();
  const ids = new Set([...people.byId.keys(), ...people.departed.keys()]);
  const put = (candidate: Candidate, name: string, email: string | undefined) => {
    ids.add(candidate.id);
    if (email !== undefined) byEmail.set(emailKey(email), candidate);
    const key = wordsOf(name);
    if (!byName.get(key)?.some(({ id }) => id === candidate.id)) add(byName, key, candidate);
  };
  for (const { id, draft, number, source } of rows)
    if (id !== '' && source.fault === undefined)
      put({ id, number, city: draft.values.city ?? '' }, draft.values.name ?? '', draft.values.email);
  for (const { id, name, email, city } of people.byId.values()) put({ id, city }, name, email);

  let guesses = 0;
  for (const row of rows) {
    const typed = row.draft.sponsor;
    if (typed === undefined) continue;
    const found = ids.has(typed)
      ? [{ id: typed, city: '' }]
      : typed.includes('@')
        ? [byEmail.get(emailKey(typed)) ?? []].flat()
        : (byName.get(wordsOf(typed)) ?? []);
    const [only] = found;
    if (only !== undefined && found.length === 1) {
      row.sponsor = only.id;
      continue;
    }
    const { column, text } = row.cells.get('sponsor') ?? { column: undefined, text: typed };
    const who = found
      .map(({ id, city, number }) => `${id} (${[city, number].filter((part) => part !== '' && part !== undefined).join(', ')})`)
      .join(', ');
    const near = found.length > 0 || (guesses += 1) > MOST_GUESSES ? undefined : suggest(wordsOf(typed), byName.keys());
    const meant = near === undefined ? undefined : byName.get(near)?.[0]?.id;
    row.complaints.push({
      field: 'sponsor',
      ...(column !== undefined && { column }),
      found: text,
      words: found.length > 1 ? namesakes(who) : unknownSponsor(meant),
    });
  }
}

const namesakes = (who: string): Words => ({
  en: `several people have this name: ${who}; write the id or the e-mail`,
  fr: `plusieurs personnes portent ce nom : ${who} ; écrivez l’identifiant ou l’adresse`,
});

const unknownSponsor = (meant: string | undefined): Words => ({
  en: `nobody of this name, e-mail or id is in the file or in the content; ${meant === undefined ? 'correct it, or leave the cell empty' : `did you mean “${meant}”?`}`,
  fr: `personne de ce nom, de cette adresse ou de cet identifiant n’est dans le fichier ni dans le contenu ; ${meant === undefined ? 'corrigez, ou laissez la cellule vide' : `vouliez-vous dire « ${meant} » ?`}`,
});

/**
 * A torch that goes round in a circle, and sponsors who were refused themselves. Refusing a row leaves what the content
 * had in its place, so that the circles are looked for again until there is none.
 */
export function refuseSponsors(rows: readonly PlannedRow[], people: People): void {
  let more = true;
  while (more) {
    refuseOrphans(rows, people);
    more = refuseCircle(rows, people);
  }
}

/** Whoever names a new person who is refused as their sponsor cannot enter before them. */
function refuseOrphans(rows: readonly PlannedRow[], people: People): void {
  const missing = new Map<string, number>();
  for (const row of rows)
    if (isRefused(row) && row.id !== '' && !people.byId.has(row.id) && !missing.has(row.id)) missing.set(row.id, row.number);
  for (const row of rows) if (!isRefused(row)) missing.delete(row.id);
  const sponsored = new Map<string, PlannedRow[]>();
  for (const row of rows) if (row.sponsor !== undefined) add(sponsored, row.sponsor, row);
  const pending = [...missing.keys()];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const row of sponsored.get(id) ?? []) {
      if (isRefused(row) || row.data['sponsor'] !== id) continue;
      const column = row.cells.get('sponsor')?.column;
      row.complaints.push({
        field: 'sponsor',
        ...(column !== undefined && { column }),
        found: row.draft.sponsor ?? id,
        words: {
          en: `the sponsor stands in row ${missing.get(id)}, which is refused; repair that row, then import this one with it`,
          fr: `le parrain ou la marraine figure à la ligne ${missing.get(id)}, qui est refusée ; réparez-la, puis importez celle-ci avec elle`,
        },
      });
      if (people.byId.has(row.id)) continue;
      missing.set(row.id, row.number);
      pending.push(row.id);
    }
  }
}

/** @returns whether a circle was found, whose rows are refused now */
function refuseCircle(rows: readonly PlannedRow[], people: People): boolean {
  const accepted = new Map(rows.filter((row) => !isRefused(row)).map((row) => [row.id, row]));
  const sponsorOf = (id: string): string | undefined => {
    if (people.departed.has(id)) return people.departed.get(id);
    const sponsor = accepted.has(id) ? accepted.get(id)?.data['sponsor'] : people.byId.get(id)?.entry.raw?.['sponsor'];
    return typeof sponsor === 'string' ? sponsor : undefined;
  };
  let found = false;
  const settled = new Set<string>();
  for (const start of accepted.keys()) {
    const chain = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !chain.has(id)) {
      chain.add(id);
      id = sponsorOf(id);
    }
    if (id !== undefined && chain.has(id)) {
      const circle = [...chain].slice([...chain].indexOf(id));
      const words = [...circle, id].join(' → ');
      for (const row of circle.flatMap((member) => accepted.get(member) ?? [])) {
        const column = row.cells.get('sponsor')?.column;
        row.complaints.push({
          field: 'sponsor',
          ...(column !== undefined && { column }),
          found: row.draft.sponsor ?? '',
          words:
            circle.length === 1
              ? {
                  en: 'nobody sponsors themselves; name somebody else, or leave the cell empty',
                  fr: 'personne ne se parraine ; nommez quelqu’un d’autre, ou laissez la cellule vide',
                }
              : {
                  en: `the torch would go round in a circle: ${words}; find the first of them and leave their cell empty`,
                  fr: `le flambeau tournerait en rond : ${words} ; trouvez qui était là en premier et laissez sa cellule vide`,
                },
        });
        found = true;
      }
    }
    for (const member of chain) settled.add(member);
  }
  return found;
}
