import { fold, words } from '../text/words.ts';
import type { Directory } from './decode.ts';
import { nearWords } from '../text/misspelt.ts';
import { apostrophe, fields, joinedWords, type Word, vocabulary } from './vocabulary.ts';

/** More words than this are not looked at. */
const mostWords = 8;

/** How well a word fits: wholly, by its beginning, with a slip. Each outweighs any difference between fields. */
const quality = { exact: 20, beginning: 10, near: 0 } as const;

/** How well each person fits what was typed; 0: not at all; from {@link surely} on: every word, none of them read as another. `undefined`: nothing was asked. */
export type Fit = Uint8Array | undefined;

/** The least fit of those who have every word that was typed. */
export const surely = quality.beginning + 1;

/** Below it, those with a slip keep their order in steps of this. */
const step = 24;

/**
 * Finds people by words in any language of the site. Every word must fit something of a person; words that only join
 * others (“in”, “à”) need not. What was found for a word is kept, since only the last one changes while one types.
 */
export function createMatcher(directory: Directory): (text: string) => Fit {
  const known = vocabulary(directory);
  const sizes = fields.map((field) =>
    field === 'name' ? directory.size : field === 'job' ? directory.jobs.labels.length : directory.facets[field].keys.length,
  );
  const kept = new Map<string, Uint8Array>();

  const fitOfWord = (word: string): Uint8Array => {
    const fit = kept.get(word) ?? rowsFor(entriesFor(word, known, sizes), directory);
    if (kept.size > 100) kept.clear();
    kept.set(word, fit);
    return fit;
  };

  const fitOf = (all: readonly string[]): Fit => {
    const typed = [...new Set(all)].slice(0, mostWords);
    const meant = typed.filter((word) => !directory.smallWords.has(word));
    const asked = meant.length > 0 ? meant : typed;
    if (asked.length === 0) return undefined;
    const fits = asked.map(fitOfWord);
    const total = new Uint8Array(directory.size);
    for (let row = 0; row < directory.size; row += 1) {
      let sum = 0;
      let least: number = quality.exact;
      for (const fit of fits) {
        const own = fit[row]!;
        if (own === 0) {
          sum = 0;
          break;
        }
        sum += own;
        least = Math.min(least, own);
      }
      total[row] = sum > 0 && least < surely ? 1 + Math.floor(sum / step) : sum;
    }
    return total;
  };

  return (text) => {
    const apart = fitOf(words(text));
    const plain = fold(text);
    if (!apart || joinedWords(plain).length === 0) return apart;
    // “m’baye” may stand for “Mbaye”, and “l’audio” for “audio”: both are looked for.
    const together = fitOf(words(plain.replace(apostrophe, '')))!;
    return apart.map((fit, row) => Math.max(fit, together[row]!));
  };
}

/** How well each entry of each field fits a word; the fields in the order of `fields`. */
type EntryFits = readonly Uint8Array[];

function entriesFor(typed: string, known: readonly Word[], sizes: readonly number[]): EntryFits {
  const fits = sizes.map((size) => new Uint8Array(size));
  const note = ({ entries }: Word, quality: number) => {
    for (const code of entries) {
      const field = code % fields.length;
      const own = fits[field]!;
      const entry = (code - field) / fields.length;
      const points = quality + field + 1;
      if (points > own[entry]!) own[entry] = points;
    }
  };
  const first = firstFrom(typed, known);
  let at = first;
  for (; known[at]?.text.startsWith(typed); at += 1) note(known[at]!, known[at]!.text === typed ? quality.exact : quality.beginning);
  if (at === first) for (const word of nearWords(typed, known)) note(word, quality.near);
  return fits;
}

/** The place of the first word that does not stand before a text. */
function firstFrom(text: string, known: readonly Word[]): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.text < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From entries to people: each has the best of what fits. */
function rowsFor(fits: EntryFits, directory: Directory): Uint8Array {
  const best = new Uint8Array(directory.size);
  const { size } = directory;
  for (const [index, field] of fields.entries()) {
    const points = fits[index]!;
    if (points.every((own) => own === 0)) continue;
    const { offsets, values } =
      field === 'name' || field === 'job' ? { offsets: undefined, values: directory.job } : directory.facets[field];
    for (let row = 0; row < size; row += 1) {
      let own = 0;
      if (field === 'name') own = points[row]!;
      else if (offsets === undefined) own = points[values[row]!]!;
      else for (let place = offsets[row]!; place < offsets[row + 1]!; place += 1) own = Math.max(own, points[values[place]!]!);
      if (own > best[row]!) best[row] = own;
    }
  }
  return best;
}
