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

/** Scripts that write no space between words, or none before a particle: a phrase in them has no edges. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function patternOf(phrase: string): string {
  if (phrase.length > 2 && phrase.startsWith('/') && phrase.endsWith('/')) return `(?:${phrase.slice(1, -1)})`;
  const signs = [...phrase.normalize('NFC').trim()];
  const words = signs
    .join('')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[\s\u00A0\u202F]+/g, '\\s+')
    .replace(/[’']/g, "[’']");
  const edge = (sign = '', pattern: string) => (unspaced.test(sign) ? '' : pattern);
  return `${edge(signs[0], '(?:^|[^\\p{L}\\p{M}\\p{N}])')}${words}${edge(signs.at(-1), '(?![\\p{L}\\p{M}\\p{N}])')}`;
}

const compiled = new Map<string, RegExp>();

/** Long alternatives take longer to compile than to look for, and the desk looks at each letter typed. */
function expression(pattern: string): RegExp {
  const made = compiled.get(pattern) ?? new RegExp(pattern, 'iu');
  compiled.set(pattern, made);
  return made;
}

/** The first place in a text of what the company cannot use, with the reason and with what to say instead. */
export function findAvoided(
  text: string,
  { pattern, reason, instead }: Avoided,
): { found: string; reason: string; instead: string } | undefined {
  // Macs type some letters in two parts.
  const found = expression(pattern)
    .exec(text.normalize('NFC'))?.[0]
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return found ? { found, reason, instead } : undefined;
}
