import type { Person } from '../../../../src/domain/lineage/tree.ts';

/** Pseudo-random numbers below 1, the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const first = ['Awa', 'Łukasz', 'Élise', 'Jan', 'Nguyễn', '李', 'Ó', 'Marie-Claire', 'Θάλεια', 'Fatou', 'João', 'Søren'];
const last = [
  'Mbaye',
  'Kowalczyk',
  'd’Ormesson',
  'Müller',
  'Văn Thư',
  '小龙',
  'Brien',
  'Le Gall',
  'Παπαδοπούλου',
  'Sarr',
  'Conceição',
  'Ødegård',
];
const towns = ['Dakar', 'Varsovie', 'Rennes', 'Łódź', 'Abidjan', 'Tunis'];
const countries = ['SN', 'PL', 'FR', 'PL', 'CI', 'TN'];

interface Shape {
  seed?: number;
  /** The part of people without a sponsor. */
  sparks?: number;
  /** The part of places that are not listed. */
  unlisted?: number;
}

/** A lineage of so many places, newcomers sponsored by somebody among those before; who is listed is drawn by lot. */
export function forest(places: number, { seed = 1, sparks = 0.02, unlisted = 0.1 }: Shape = {}) {
  const random = numbers(seed);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
  const sponsorOf = new Map<string, string | undefined>();
  const people: Person[] = [];
  const ids: string[] = [];
  for (let index = 0; index < places; index++) {
    const town = Math.floor(random() * towns.length);
    const id = `person-${index}`;
    // The square root makes recent people likelier sponsors, and so deep relays.
    sponsorOf.set(id, index === 0 || random() < sparks ? undefined : ids[Math.floor(Math.sqrt(random()) * ids.length)]);
    ids.push(id);
    if (random() >= unlisted)
      people.push({
        id,
        name: `${pick(first)} ${pick(last)}`,
        city: towns[town]!,
        country: countries[town]!,
        labelled: `202${index % 7}-03-01`,
      });
  }
  return { people: people.sort((a, b) => a.name.localeCompare(b.name, 'en')), sponsorOf };
}
