import { ruleWords } from './rule-words.ts';

/** Months by the letters they begin with, in English and in French. */
const months =
  /(?<!\p{L})(?:january|february|march|april|may(?= \d)|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/giu;
const weekdays =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)(?!\p{L})/giu;

/**
 * What of a paragraph may not change without its translations: words of rules, numbers, days, and where links lead. The
 * order does not count. Empty for a paragraph that has none of them.
 */
export function factsOf(text: string, language: string): string {
  const addresses = [...text.matchAll(/\]\(<?([^)\s>]+)|\b(?:id|to|src)="([^"]*)"|(https?:\/\/[^\s<>()\]]+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  // Numbers inside an address are those of the address.
  const words = addresses.reduce((rest, address) => (address === '' ? rest : rest.replace(address, ' ')), text);
  const numbers = words.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '').match(/\d[\d.,:]*\d|\d/g) ?? [];
  const named = [...(words.match(months) ?? []), ...(words.match(weekdays) ?? [])].map((word) => word.toLowerCase());
  return [...ruleWords(words, language), ...numbers, ...named, ...addresses.filter((address) => !address.startsWith('#'))].sort().join(' ');
}
