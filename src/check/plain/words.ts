import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a language has of its own: heavier words with lighter ones, words that sell, headings that name no task. */
export interface PlainWords {
  simpler: Readonly<Record<string, string>>;
  promotional: readonly string[];
  headings: readonly string[];
}

const known = new Map<string, PlainWords>();

/** The words of a language by its tag; none for one that has no list yet. */
export function plainWords(language: string): PlainWords | undefined {
  const base = language.split('-', 1)[0] ?? '';
  if (base !== 'en' && base !== 'fr') return undefined;
  const held = known.get(base) ?? (parse(readFileSync(new URL(`./words/${base}.yaml`, import.meta.url), 'utf8')) as PlainWords);
  known.set(base, held);
  return held;
}
