import { collatorOf } from '../i18n/intl.ts';

/** Items under their first letter, without its accent, in the language's order. What begins with no letter comes under `#`. */
export function byLetter<Item extends { title: string }>(items: readonly Item[], language: string): { letter: string; items: Item[] }[] {
  const collator = collatorOf(language, { sensitivity: 'base', numeric: true });
  const letterOf = ({ title }: Item) => {
    const first = [...title.normalize('NFD')].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '#';
    return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '#';
  };
  const groups = Map.groupBy(
    [...items].sort((a, b) => collator.compare(a.title, b.title)),
    letterOf,
  );
  return [...groups].map(([letter, own]) => ({ letter, items: own })).sort((a, b) => collator.compare(a.letter, b.letter));
}
