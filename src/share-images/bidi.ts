import bidiFactory from 'bidi-js';
import { graphemes } from './emoji.ts';
import { hasRightToLeft, type Direction } from './scripts.ts';

/** A part of a line that is drawn in one go. Between words there is a run of kind `space`. */
export interface Run {
  text: string;
  kind: 'letters' | 'space' | 'emoji';
  direction: Direction;
}

/** Marks that only tell the direction of what surrounds them. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The text without marks of direction, which have no place of their own. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/**
 * The runs of a line in the order in which they stand from left to right
 * (Unicode bidirectional algorithm, UAX #9): numbers and Latin words keep
 * their own order inside Arabic and Hebrew. Satori’s own order takes “10-12”
 * or “50 %” apart.
 */
export function visualRuns(line: string, base: Direction, isEmoji: (grapheme: string) => boolean): Run[] {
  const levels = levelsOf(line, base);
  const runs: (Run & { level: number })[] = [];
  let at = 0;
  for (const grapheme of graphemes(line)) {
    const level = levels?.[at] ?? 0;
    at += grapheme.length;
    const text = withoutControls(grapheme);
    if (text === '') continue;
    const kind = isEmoji(text) ? 'emoji' : text === ' ' ? 'space' : 'letters';
    const last = runs.at(-1);
    if (last && kind === 'letters' && last.kind === kind && last.level === level) last.text += text;
    else runs.push({ text, kind, level, direction: level % 2 === 1 ? 'rtl' : 'ltr' });
  }
  return reordered(runs);
}

const bidi = bidiFactory();

/** The level of each UTF-16 unit: odd where it is read from right to left. */
function levelsOf(line: string, base: Direction): Uint8Array | undefined {
  if (base === 'ltr' && !hasRightToLeft(line)) return undefined;
  // bidi-js looks at each half of a character beyond U+FFFF, which is an emoji here, a neutral object, or a letter of Adlam.
  return bidi.getEmbeddingLevels(
    line.replace(/[\u{1E900}-\u{1E95F}]/gu, '\u05D0\u05D0').replace(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFC\uFFFC'),
    base,
  ).levels;
}

/** Rule L2: from the highest level to the lowest odd one, what is at that level or higher is reversed. */
function reordered<Part extends { level: number }>(parts: Part[]): Part[] {
  const result = [...parts];
  for (let level = Math.max(0, ...parts.map((part) => part.level)); level > 0; level -= 1) {
    for (let start = 0; start < result.length; start += 1) {
      let end = start;
      while (end < result.length && result[end]!.level >= level) end += 1;
      if (end === start) continue;
      result.splice(start, end - start, ...result.slice(start, end).reverse());
      start = end;
    }
  }
  return result;
}
