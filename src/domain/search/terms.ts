import { fold } from '../text/fold.ts';
import { stem } from './stem.ts';

/** Scripts that put no space between words: cut into pairs of letters, the same in every browser and at build time. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** Words with the hyphens and apostrophes inside them. */
const written = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;

/** One spelling for what people write in several ways: 12 000, 12,000 and 12000; 9:30 and 9h30; CO₂ and co2; ﬁ and fi. */
function even(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<=\d)[ .,'’](?=\d{3}(?!\d))/g, '')
    .replace(
      /(?<!\d)(\d{1,2})(?: ?h ?|:)(\d\d)(?!\d)/gi,
      (_, hours: string, minutes: string) => `${hours}h${minutes === '00' ? '' : minutes}`,
    );
}

function pairs(run: string): string[] {
  const letters = run.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => letters[index]! + letter);
}

/** The forms under which one written word is looked for: whole, and its parts: “wi-fi” is “wifi”, “wi” and “fi”. */
function forms(word: string, language: string): string[] {
  const parts = word.split(/[-‐‑'’]/);
  const all = parts.length === 1 ? parts : [parts.join(''), ...parts.filter((part) => part.length > 1)];
  return [...new Set(all.map((form) => stem(form, language)))];
}

/**
 * The words of a text as both sides of a search compare them: folded, evened, stemmed; for each word, the forms that
 * stand for it.
 * @param skipped folded words, without apostrophes, that are left out
 */
export function termGroups(text: string, language: string, skipped?: ReadonlySet<string>): string[][] {
  const groups: string[][] = [];
  for (const [word] of fold(even(text)).matchAll(written)) {
    if (skipped?.has(word.replace(/['’]/g, ''))) continue;
    const spaced = word.replace(unspaced, ' ');
    for (const [run] of word.matchAll(unspaced)) groups.push(...pairs(run).map((pair) => [pair]));
    if (spaced === word) groups.push(forms(word, language));
    else for (const [rest] of spaced.matchAll(written)) groups.push(forms(rest, language));
  }
  return groups;
}

/** All forms of all words of a text. */
export const termsOf = (text: string, language: string): string[] => termGroups(text, language).flat();
