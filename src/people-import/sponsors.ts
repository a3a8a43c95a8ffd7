import { emailKey } from '../domain/people/cells.ts';
import { wordsOf } from '../domain/text/fold.ts';
import { suggest } from '../domain/text/suggest.ts';
import { add, type People } from './people.ts';
import { complain, type PlannedRow } from './row.ts';

interface Candidate {
  id: string;
  city: string;
  number?: number;
}

/** A column of managers’ names is no column of sponsors: after so many unknown names nobody reads who may be meant. */
const MOST_GUESSES = 400;

/** Finds whom each row means by its sponsor: an identifier, an e-mail, or a name, of a row or of somebody listed. */
export function resolveSponsors(rows: readonly PlannedRow[], people: People): void {
  const { ids, byEmail, byName } = candidates(rows, people);
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
    const text = row.cells.get('sponsor')?.text ?? typed;
    if (found.length > 1) {
      complain(row, 'sponsor', { code: 'sponsor-namesakes', values: { who: found.map(said).join(', ') } }, text);
      continue;
    }
    guesses += 1;
    const near = guesses > MOST_GUESSES ? undefined : suggest(wordsOf(typed), byName.keys());
    const meant = near === undefined ? undefined : byName.get(near)?.[0]?.id;
    complain(row, 'sponsor', meant === undefined ? { code: 'sponsor-unknown' } : { code: 'sponsor-suggestion', values: { meant } }, text);
  }
}

const said = ({ id, city, number }: Candidate) =>
  `${id} (${[city, number].filter((part) => part !== '' && part !== undefined).join(', ')})`;

function candidates(rows: readonly PlannedRow[], people: People) {
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
  return { ids, byEmail, byName };
}
