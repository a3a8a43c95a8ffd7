import type { Directory } from './decode.ts';
import { type EncodedHelp, helpFinder } from './help.ts';
import { createMatcher, type Fit, surely } from './match.ts';

/** Where those begin who have the very words in their name, place, topics… and those whose lines answer. */
const ranks = { helping: surely, widest: 80, named: surely + 81 } as const;

/**
 * Finds people by words or by a whole sentence: first those who have every word in what the directory says of them; then
 * those whose help lines answer; last those with a word that resembles. Where nobody has every word, the lines alone answer, in part
 * if need be.
 * @param help missing where it could not be had: names, places and topics are then all
 */
export function createAnswerer(directory: Directory, help: EncodedHelp | undefined, language: string): (text: string) => Fit {
  const match = createMatcher(directory);
  let find: ReturnType<typeof helpFinder>;
  let isReady = false;
  return (text) => {
    const fit = match(text);
    if (!fit || !help) return fit;
    if (!isReady) [find, isReady] = [helpFinder(directory, help, language), true];
    if (!find) return fit;
    const answers = find(text, { strict: fit.some((own) => own > 0) });
    return fit.map((own, row) => {
      if (own >= surely) return Math.min(255, ranks.named + own - surely);
      const answer = answers.get(row);
      return answer === undefined ? own : ranks.helping + Math.round(ranks.widest * answer);
    });
  };
}
