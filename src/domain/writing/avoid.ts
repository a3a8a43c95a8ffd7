import type { Settings } from '../../schemas/settings.ts';
import type { Avoided } from './types.ts';

/**
 * The phrases that the company cannot use, in the language of a text, as patterns; the reasons are in the reader’s. A phrase between slashes is a pattern already;
 * another is looked for as whole words, with any space and either apostrophe.
 */
export function avoidedPhrases(avoid: Settings['avoid'], language: string, reader = language): Avoided[] {
  return avoid.flatMap(({ phrases, reason, instead }) => {
    const sources = (phrases[language] ?? []).map((phrase) => patternOf(phrase));
    if (sources.length === 0) return [];
    return [
      { pattern: sources.join('|'), reason: reason[reader] ?? reason[language] ?? '', instead: instead[reader] ?? instead[language] ?? '' },
    ];
  });
}

function patternOf(phrase: string): string {
  if (phrase.length > 2 && phrase.startsWith('/') && phrase.endsWith('/')) return `(?:${phrase.slice(1, -1)})`;
  const words = phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[\s\u00A0\u202F]+/g, '\\s+')
    .replace(/[’']/g, "[’']");
  return `(?:^|[^\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
}
