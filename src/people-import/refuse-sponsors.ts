import { circles } from '../domain/lineage/circles.ts';
import { add, type People } from './people.ts';
import { complain, isRefused, type PlannedRow } from './row.ts';

/**
 * A torch that goes round in a circle, and sponsors who were refused themselves. Refusing a row leaves what the content
 * had in its place, so that the circles are looked for again until there is none.
 */
export function refuseSponsors(rows: readonly PlannedRow[], people: People): void {
  let more = true;
  while (more) {
    refuseOrphans(rows, people);
    more = refuseCircles(rows, people);
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
      complain(row, 'sponsor', { code: 'sponsor-refused', values: { row: missing.get(id) } }, row.draft.sponsor ?? id);
      if (people.byId.has(row.id)) continue;
      missing.set(row.id, row.number);
      pending.push(row.id);
    }
  }
}

/** @returns whether a circle was found, whose rows are refused now */
function refuseCircles(rows: readonly PlannedRow[], people: People): boolean {
  const accepted = new Map(rows.filter((row) => !isRefused(row)).map((row) => [row.id, row]));
  const sponsorOf = (id: string): string | undefined => {
    if (people.departed.has(id)) return people.departed.get(id);
    const sponsor = accepted.has(id) ? accepted.get(id)?.data['sponsor'] : people.byId.get(id)?.entry.raw?.['sponsor'];
    return typeof sponsor === 'string' ? sponsor : undefined;
  };
  let found = false;
  for (const circle of circles(accepted.keys(), sponsorOf)) {
    const chain = [...circle, circle[0]].join(' → ');
    for (const row of circle.flatMap((member) => accepted.get(member) ?? [])) {
      const message = circle.length === 1 ? { code: 'sponsor-self' } : { code: 'sponsor-circle-row', values: { chain } };
      complain(row, 'sponsor', message, row.draft.sponsor ?? '');
      found = true;
    }
  }
  return found;
}
