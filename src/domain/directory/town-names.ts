import type { Towns } from '../../schemas/towns.ts';

/** The names of towns by country and by the name that champions’ files give them. */
export type TownNames = ReadonlyMap<string, Readonly<Record<string, string>>>;

const keyOf = (country: string, city: string) => `${country} ${city}`;

export const townNames = (towns: Towns): TownNames => new Map(towns.map(({ country, city, names }) => [keyOf(country, city), names]));

/** A town in the reader’s language: as champions’ files name it where that language has no name of its own. */
export const townName = (names: TownNames | undefined, country: string, city: string, language: string): string =>
  names?.get(keyOf(country, city))?.[language] ?? city;

/** Every name of a town, its own first. */
export const allTownNames = (names: TownNames | undefined, country: string, city: string): string[] => [
  ...new Set([city, ...Object.values(names?.get(keyOf(country, city)) ?? {})]),
];
