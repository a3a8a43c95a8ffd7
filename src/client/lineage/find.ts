import { words } from '../../domain/text/words.ts';
import { longId } from '../../domain/lineage/ids.ts';
import type { Model, PersonHere } from './model.ts';

/** Folding ten thousand names takes longer than a keystroke may: each is folded once, as it arrives. */
const folded = new WeakMap<PersonHere, string>();

/** A person’s name and town in folded words, each after a space. */
function wordsOf(person: PersonHere): string {
  const known = folded.get(person) ?? ` ${words(`${person.name} ${person.city}`).join(' ')}`;
  folded.set(person, known);
  return known;
}

/** Makes people ready to be found. */
export const prepare = (people: readonly PersonHere[]): void => people.forEach(wordsOf);

/**
 * The people whose name or town has words that begin as each word of the query does, accents and case aside; those whose very name begins so come first.
 * Their places, at most `limit`, and how many there are.
 */
export function findPeople(model: Model, query: string, limit: number): { places: number[]; total: number } {
  const wanted = words(query);
  if (wanted.length === 0) return { places: [], total: 0 };
  const best: number[] = [];
  const others: number[] = [];
  model.people.forEach((person, listed) => {
    const own = wordsOf(person);
    if (model.placeOf[listed]! < 0 || !wanted.every((start) => own.includes(` ${start}`))) return;
    const place = model.placeOf[listed]!;
    (own.startsWith(` ${wanted.join(' ')}`) ? best : others).push(place);
  });
  return { places: [...best, ...others].slice(0, limit), total: best.length + others.length };
}

/** The place of the person with an identifier, among those who have arrived; -1 for none. */
export function placeOfId(model: Model, id: string): number {
  const listed = model.people.findIndex(({ short, name }) => longId(short, name) === id);
  return listed < 0 ? -1 : model.placeOf[listed]!;
}
