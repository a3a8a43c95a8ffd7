/**
 * Text whose UTF-8 was read as Windows-1252 and saved again: `Ã©tÃ©` for “été” (https://www.unicode.org/faq/utf_bom.html,
 * Windows-1252 by https://encoding.spec.whatwg.org/#windows-1252).
 */
export interface Garbled {
  /** Where it begins, in UTF-16 units. */
  offset: number;
  /** The word as it stands. */
  found: string;
  /** The word as it was. */
  right: string;
}

/** The signs of 0x80 to 0x9F in Windows-1252; a sign that it lacks stands for the control character of that number. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = new Map<string, number>([...upper].map((sign, index) => [sign, 0x80 + index]));

/** The byte that a sign stands for; nothing for one that Windows-1252 has not. */
function byte(sign: string): number | undefined {
  const code = sign.charCodeAt(0);
  return byteOf.get(sign) ?? (code < 0x100 ? code : undefined);
}

const follow = `[\u0080-\u00BF${upper}]`;
const two = `[\u00C2-\u00C5\u00CE-\u00D1]${follow}`;
const garbled = new RegExp(`(?:${two}|[\u00E0-\u00EF]${follow}{2}|\u00F0${follow}{3})+`, 'gu');

/**
 * Only what good text never holds: `É»` closes a quotation, `Å“` may open one after a Swedish letter, so two signs alone
 * count only where the second is none that stands at a word’s edge.
 */
const likely = new RegExp(
  [
    `\u00C2${follow}`,
    '\u00C3[\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ‘•˜™š›œžŸ]',
    '[ÄÅÎÏÐÑ][\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF‚ƒ„†‡ˆ‰Š‹Œ™š›œž˜]',
    'Å“\\p{L}',
    '\u00E2[€\u0080-\u00BF]',
    '\u00F0Ÿ',
    'ï»¿',
    'à[¤-¹]',
    `(?:[\u00E3-\u00ED]${follow}{2}){2}`,
  ].join('|'),
  'u',
);

/** The garbled words of a text, in order. */
export function garbledWords(text: string): Garbled[] {
  const found: Garbled[] = [];
  for (const match of text.matchAll(garbled)) {
    if (!likely.test(text.slice(match.index, match.index + match[0].length + 1))) continue;
    const right = decode(match[0]);
    if (right === undefined) continue;
    const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const after = /^[\p{L}\p{M}]*/u.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 40))?.[0] ?? '';
    const last = found.at(-1);
    const offset = match.index - before.length;
    if (last !== undefined && offset <= last.offset + last.found.length) {
      // Two garbled letters of one word: the word was taken whole, its right spelling is not yet complete.
      last.found = text.slice(last.offset, match.index + match[0].length) + after;
      last.right = repaired(last.found);
    } else {
      found.push({ offset, found: before + match[0] + after, right: repaired(before + match[0] + after) });
    }
  }
  return found;
}

function repaired(word: string): string {
  return word.replace(garbled, (part) => decode(part) ?? part);
}

function decode(part: string): string | undefined {
  const bytes = [...part].map(byte);
  if (bytes.includes(undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}
