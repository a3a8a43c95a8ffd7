import { lineageCallback, type NamesPart, peopleInPart, rowSteps, type TreePart } from './format.ts';
import { shortId } from './ids.ts';
import { everyPlace, type Person, type Place } from './tree.ts';
import { layRows } from './layout.ts';

/** Each number less the one before: small and alike, so that they compress. */
const steps = (numbers: readonly number[]) => numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

const partsFor = (people: number) => Math.ceil(people / peopleInPart);

/** How many parts the data of a lineage has, the tree’s included. */
export const partCount = (roots: readonly Place[]) => 1 + partsFor(roots.reduce((sum, { people }) => sum + people, 0));

export function encodeTree(roots: readonly Place[]): TreePart {
  const rows = layRows(roots);
  const places = [...everyPlace(roots)];
  return {
    children: places.map(({ children }) => children.length),
    rows: steps(places.map((place) => rows.get(place)! * rowSteps)),
    unnamed: steps(places.flatMap(({ person }, number) => (person ? [] : [number]))),
    parts: partCount(roots) - 1,
  };
}

/** @param part from 1 */
export function encodeNames(roots: readonly Place[], part: number): NamesPart {
  const everybody = [...everyPlace(roots)].flatMap(({ person }): Person[] => (person ? [person] : []));
  const people = everybody.slice((part - 1) * peopleInPart, part * peopleInPart);
  const towns = [...new Set(people.map(({ city }) => city))];
  const untils = [...new Set(people.map(({ until = '' }) => until))].sort();
  const lines = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\n', ' ')).join('\n');
  return {
    names: lines(people.map(({ name }) => name)),
    towns: lines(towns),
    town: people.map(({ city }) => towns.indexOf(city)),
    ids: lines(people.map(({ id, name }) => shortId(id, name))),
    untils,
    until: people.map(({ until = '' }) => untils.indexOf(until)),
  };
}

/** The classic script of one part. */
export function partScript(roots: readonly Place[], part: number): string {
  const data = part === 0 ? encodeTree(roots) : encodeNames(roots, part);
  return `${lineageCallback}(${part},${JSON.stringify(data)});\n`;
}
