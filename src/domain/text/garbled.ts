/**
 * Text whose UTF-8 was read in an encoding of one byte a sign and saved again: `Ã©tÃ©` for “été”, `Ĺ‚ukasz`, `РџСЂРёРІРµС‚`
 * (https://www.unicode.org/faq/utf_bom.html, the encodings by https://encoding.spec.whatwg.org/#legacy-single-byte-encodings).
 */
export interface Garbled {
  /** Where it begins, in UTF-16 units. */
  offset: number;
  /** The word as it stands. */
  found: string;
  /** The word as it was. */
  right: string;
}

interface Encoding {
  isCyrillic: boolean;
  /** What each sign from 80 to FF stands for; browsers give a control sign to a number that an encoding lacks. */
  byteOf: ReadonlyMap<string, number>;
}

/** Those in which UTF-8 is read by mistake in Europe, the commonest first. */
const encodings = ['windows-1252', 'windows-1250', 'windows-1254', 'windows-1251'].map((label): Encoding => {
  const signs = new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
  return { isCyrillic: label === 'windows-1251', byteOf: new Map([...signs].map((sign, index) => [sign, index + 128])) };
});

/** Garbled letters are two signs or more, none of them ASCII. */
const region = /[^\p{ASCII}]{2,}/gu;
type Word = ReturnType<typeof around>;

/** UTF-8 of more than one byte, each byte as the sign of its number. */
const sequences = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|\u00F0[\u0090-\u00BF][\u0080-\u00BF]{2}/g;
const runs = new RegExp(`(?:${sequences.source})+`, 'g');
const oneScript = ['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Armenian'].map(
  (script) => new RegExp(`^[\\p{Script=${script}}\\p{Script=Common}\\p{Script=Inherited}]+$`, 'u'),
);

/** The garbled words of a text, in order. */
export function garbledWords(text: string): Garbled[] {
  const found: Garbled[] = [];
  for (const { 0: signs, index } of text.matchAll(region)) {
    for (const encoding of encodings) {
      const runsHere = tellingRuns(text, signs, index, encoding);
      for (const run of runsHere) add(found, text, run, encoding);
      if (runsHere.length > 0) break;
    }
  }
  return found;
}

interface Run {
  start: number;
  end: number;
}

function tellingRuns(text: string, signs: string, start: number, encoding: Encoding): Run[] {
  return [...asBytes(signs, encoding).matchAll(runs)].flatMap(({ 0: run, index }) => {
    const place = { start: start + index, end: start + index + run.length };
    return isTelling(run, signs.slice(index, index + run.length), around(text, place), encoding) ? [place] : [];
  });
}

/** Two garbled letters of one word are one finding. */
function add(found: Garbled[], text: string, run: Run, encoding: Encoding): void {
  const { before, after } = around(text, run);
  const last = found.at(-1);
  const offset = run.start - before.length;
  const isSame = last !== undefined && offset <= last.offset + last.found.length;
  const from = isSame ? last.offset : offset;
  const word = text.slice(from, run.end) + after;
  const garbled = { offset: from, found: word, right: repaired(word, encoding) };
  if (isSame) found[found.length - 1] = garbled;
  else found.push(garbled);
}

/** The letters before and after some signs. */
function around(text: string, { start, end }: Run): { before: string; after: string } {
  return {
    before: /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '',
    after: /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + 40))?.[0] ?? '',
  };
}

/** A text with each sign turned into the sign of its byte; what the encoding lacks becomes one that is no byte. */
function asBytes(text: string, { byteOf }: Encoding): string {
  return text.replace(/[^\p{ASCII}]/gu, (sign) =>
    byteOf.has(sign) ? String.fromCharCode(byteOf.get(sign)!) : '\uFFFF'.repeat(sign.length),
  );
}

/** What closes or opens a quotation, or a word, after a letter that begins nothing. */
const edge = /[«»“”‘’–—…]/u;

/** Good text never holds it: `É»` closes a quotation, `Ві` begins a word in Ukrainian, `DĹŽKA` is Slovak. */
function isTelling(run: string, signs: string, word: Word, encoding: Encoding): boolean {
  const parts = [...run.matchAll(sequences)].map(({ 0: bytes, index }) => ({ bytes, signs: signs.slice(index, index + bytes.length) }));
  if (parts.some(({ bytes }) => isTellingAlone(bytes))) return true;
  // A capital and the quotation mark behind it end a word that may be good.
  if (edge.test(parts.at(-1)?.signs.slice(1) ?? '') && parts.length > 1) parts.pop();
  const isInCapitals = !/\p{Ll}|[^\p{L}\p{M}«»“”‘’–—…]/u.test(word.before + parts.map((part) => part.signs).join('') + word.after);
  const decoded = decode(parts.map(({ bytes }) => bytes).join('')) ?? '';
  const pairs = parts.filter(({ bytes }) => bytes.length === 2);
  if (pairs.length > 1 && !isInCapitals && /\p{L}/u.test(decoded) && oneScript.some((script) => script.test(decoded))) return true;
  if (parts.length - pairs.length > 1 && /^(?:\p{L}|\p{M}|\p{P})+$/u.test(decoded)) return true;
  return pairs.some((part) => isTellingPair(part, word, isInCapitals, encoding));
}

/** The beginnings of dashes and quotation marks, of a byte order mark, and of emoji. */
const isTellingAlone = (part: string): boolean =>
  /^(?:\u00E2[\u0080-\u009F]|\u00EF\u00BB\u00BF|\u00F0\u009F)/.test(part) && decode(part) !== undefined;

function isTellingPair(
  { bytes, signs }: Record<'bytes' | 'signs', string>,
  word: Word,
  isInCapitals: boolean,
  encoding: Encoding,
): boolean {
  const second = signs.slice(1);
  const isLatin = /^[\u00C2-\u00C5]/.test(bytes);
  // Behind a Cyrillic capital stand letters, degrees and half units: кВ·А. Only between Latin letters nobody writes one.
  if (encoding.isCyrillic) return isLatin && !edge.test(second) && /[A-Za-z]/.test(word.before.slice(-1) + word.after.slice(0, 1));
  if (/\p{L}/u.test(second)) return isLatin && !isInCapitals;
  const isInside = /^(?:.*\p{Ll})?$/u.test(word.before) && /^\p{Ll}/u.test(word.after);
  if (edge.test(second)) return isLatin && isInside && /[“…]/.test(second);
  return /^[\u00C2\u00C3]/.test(bytes) || (/^[\u00C4\u00C5\u00CE-\u00D1]/.test(bytes) && !/[€•]/.test(second));
}

function repaired(word: string, encoding: Encoding): string {
  let right = '';
  let end = 0;
  for (const { 0: run, index } of asBytes(word, encoding).matchAll(runs)) {
    right += word.slice(end, index) + (decode(run) ?? word.slice(index, index + run.length));
    end = index + run.length;
  }
  return right + word.slice(end);
}

function decode(bytes: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** Letters as the DOS and Mac encodings have them, read as Windows-1252: `Andr‚`, `AndrŽ`. In Ewe `ƒ` is a letter before a vowel. */
const OTHER_ENCODING = /\p{L}[‚„†‡ˆ‰]|\p{L}ƒ(?![aeiouɛɔ])|\p{Ll}[ŠŽ]|[\u0080-\u0084\u0086-\u009F]/u;

/** What a program puts for a letter that its encoding lacks, as Excel does: `NGUY?N`; U+001A is ASCII’s own sign for it. */
const REPLACED = /\p{L}\?\p{L}|\u001A/u;

/** A UTF-8 text that was read as Windows-1252 and lost a byte since: the `à` may have kept no more than a space; `IRMÃ` is Portuguese. */
const HALF_LOST = /Ã[\u0080-\u00BF\u2018-\u2026\u20AC]|(?<!\p{Lu})Ã |Â[\u00A0-\u00BF]|â€/u;

/**
 * Whether letters of a cell were lost or read in a wrong encoding. A cell holds a name or a few words, so that signs
 * tell which a text may hold: `AndrŽ`, and the sign that stands for a letter that was lost.
 */
export function isGarbled(cell: string): boolean {
  if (REPLACED.test(cell)) return true;
  if (!/[^\p{ASCII}]/u.test(cell)) return false;
  return cell.includes('\uFFFD') || OTHER_ENCODING.test(cell) || HALF_LOST.test(cell) || garbledWords(cell).length > 0;
}
