import { fill, pluralize } from '../../i18n/fill.ts';
import type { LineageWords } from '../../domain/lineage/words.ts';
import { type Model, personAt } from './model.ts';

/** Who stands at a place, from whom they had the torch, to how many they passed it: “Awa Mbaye, Dakar; …”. */
export function describe(model: Model, place: number, words: LineageWords, language: string): string {
  const person = personAt(model, place);
  const parent = model.parent[place]!;
  const sponsor = parent < 0 ? undefined : personAt(model, parent);
  const passed = model.passed[place]!;
  return [
    person ? fill(words.person, { name: person.name, city: person.city }) : words.unnamed,
    parent < 0 ? words.firstSpark : sponsor ? fill(words.from, { name: sponsor.name }) : words.fromUnnamed,
    ...(passed > 0 ? [pluralize(language, words.passed, passed)] : []),
  ].reduce((before, after) => fill(words.joined, { before, after }));
}
