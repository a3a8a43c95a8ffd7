import { everyPlace, type Place } from './tree.ts';

/** What the programme has to say of itself: never of one person. */
export interface ProgrammeNumbers {
  people: number;
  /** Torches that somebody passed on to a person who is listed and got the label in the year. */
  passedThisYear: number;
  countries: number;
  /** The longest relay that leads to somebody listed. */
  generations: number;
}

/**
 * Counts only those who are listed: numbers too must not tell of others.
 * @param year `2026`
 */
export function programmeNumbers(roots: readonly Place[], year: string): ProgrammeNumbers {
  const numbers = { people: 0, passedThisYear: 0, countries: 0, generations: 0 };
  const countries = new Set<string>();
  for (const { person, parent, generation } of everyPlace(roots)) {
    if (!person) continue;
    numbers.people += 1;
    if (parent && person.labelled.startsWith(year)) numbers.passedThisYear += 1;
    numbers.generations = Math.max(numbers.generations, generation);
    countries.add(person.country);
  }
  return { ...numbers, countries: countries.size };
}
