import type { ChampionCard } from './champion.ts';

type Person = Pick<ChampionCard, 'id' | 'name' | 'city' | 'job' | 'entity'>;

/** What is told of people of the same name, from the shortest. */
const details: readonly ((person: Person) => string[])[] = [
  ({ name }) => [name],
  ({ name, city }) => [name, city],
  ({ name, city, job }) => [name, city, job],
  ({ name, city, job, entity }) => [name, city, job, entity],
];

/**
 * Each person’s name as a title, by identifier. People of the same name are told apart by their town, then by their job
 * and their entity, and at last by a number: no two pages may have the same title.
 */
export function distinctNames(people: readonly Person[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const alike of Map.groupBy(people, ({ name }) => name).values()) {
    const written = details
      .map((told) => alike.map((person) => told(person).join(', ')))
      .find((some) => new Set(some).size === alike.length);
    alike.forEach(({ id, name, city }, index) => titles.set(id, written?.[index] ?? `${name}, ${city} (${index + 1})`));
  }
  return titles;
}
