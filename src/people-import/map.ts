import { baseOf, FIELDS, type HeadingContext, isField } from '../domain/people/fields.ts';
import { type ImportMap, readMap, translated as translatedIn } from '../tables/map.ts';

/**
 * Reads the map of a file of people.
 * @throws ImportFault
 */
export function parseMap(file: string, text: string, context: HeadingContext): ImportMap {
  return readMap(file, text, { isField: (name) => isField(name, context), known: FIELDS });
}

/** What a cell stands for after the map: a translation of its field first, then one for all fields. */
export function translated(map: ImportMap, field: string, text: string): string {
  return translatedIn(map, [field, baseOf(field)], text);
}
