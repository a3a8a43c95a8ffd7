import chardet from 'chardet';
import iconv from 'iconv-lite';
import { readCountry } from '../../domain/people/names.ts';
import { type Encoding, encodings, languagesOfCountry } from './alphabets.ts';
import { plausibility, type Word } from './plausible.ts';

/** How a file may be read, and how sure that is beside the next that reads otherwise. */
export interface Guess {
  label: string;
  name: string;
  score: number;
}

/** More words than these tell nothing new. */
const MOST_WORDS = 3000;
/** What the country of a line adds to the languages of that country. */
const AT_HOME = 0.5;
/** What the statistics of chardet add to the encoding that they name. */
const BY_STATISTICS = 0.15;
/** What the commonest encoding has ahead of one that nobody uses. */
const LIKELY = 0.5;
/** Two readings nearer than this are a question, not an answer. */
const DOUBT = 0.12;

/** chardet tells encodings of several bytes a letter from their structure, given some text. */
const SEVERAL_BYTES: Readonly<Record<string, string>> = {
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  Big5: 'big5',
  GB18030: 'gb18030',
};
const COMMON_HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{ASCII}ー・　]+$/u;
const COUNTRY_OF: Readonly<Record<string, readonly string[]>> = {
  shift_jis: ['JP'],
  'euc-jp': ['JP'],
  'euc-kr': ['KR'],
  big5: ['TW', 'HK', 'MO'],
  gb18030: ['CN', 'SG', 'MY'],
};

/**
 * The encodings in which a file that is not UTF-8 may be, the likeliest first; several only where they read some word
 * differently and nothing in the file tells which is right. Names are too few and too short for statistics alone, so that
 * each word is also judged as a name, and the country on its line counts.
 */
export function guessEncodings(bytes: Uint8Array): Guess[] {
  const lines = linesOf(bytes);
  const words = lines.flatMap(({ words: own }) => own).slice(0, MOST_WORDS);
  const joined = Buffer.concat(words.flatMap(({ bytes: word }) => [word, Buffer.from(' ')]));
  const statistics = new Map(chardet.analyse(joined).map(({ name, confidence }) => [name.toLowerCase(), confidence / 100]));
  const guesses = [
    ...encodings.map((encoding) => ({ label: encoding.label, name: encoding.name, score: scoreOf(encoding, words, statistics) })),
    ...eastern(words, lines),
  ].sort((a, b) => b.score - a.score);
  const [best] = guesses;
  if (best === undefined) return [];
  const read = readAs(joined, best.label);
  return [best, ...guesses.slice(1).filter(({ label, score }) => best.score - score < DOUBT && readAs(joined, label) !== read)];
}

const readAs = (bytes: Uint8Array, label: string) => iconv.decode(Buffer.from(bytes), label);

/** A language explains a file: words of its alphabet count whole, those of the encoding’s other languages less. */
function scoreOf({ label, alphabets, likely }: Encoding, words: readonly Word[], statistics: ReadonlyMap<string, number>): number {
  const decoded = words.map((word) => ({ text: readAs(word.bytes, label), expected: word.expected }));
  const points = Object.entries(alphabets).map(([language, alphabet]) =>
    decoded.map(({ text, expected }) => plausibility(text, alphabet) + (expected.includes(language) ? AT_HOME : 0)),
  );
  const best = points.reduce((a, b) => (sum(b) > sum(a) ? b : a));
  const total = sum(decoded.map((_, index) => Math.max(best[index]!, ...points.map((own) => own[index]! - (own === best ? 0 : 0.15)))));
  const isNamed = [...statistics].some(([name, confidence]) => confidence > 0.3 && (name === label || isNearly[name] === label));
  return total / Math.max(1, words.length) + LIKELY * likely + (isNamed ? BY_STATISTICS : 0);
}

const isNearly: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-9': 'windows-1254',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
};

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function eastern(words: readonly Word[], lines: readonly Line[]): Guess[] {
  const countries = new Set(lines.flatMap(({ country }) => country ?? []));
  return Object.entries(SEVERAL_BYTES).map(([name, label]) => {
    const good = words.filter(({ bytes }) => {
      const text = readAs(bytes, label);
      return !text.includes('\uFFFD') && COMMON_HAN.test(text) && Buffer.compare(iconv.encode(text, label), Buffer.from(bytes)) === 0;
    });
    const home = COUNTRY_OF[label]!.some((country) => countries.has(country)) ? AT_HOME : -0.4;
    return { label, name, score: (good.length * 2) / Math.max(1, words.length) - 1 + home + LIKELY };
  });
}

interface Line {
  words: Word[];
  country: string | undefined;
}

/** The lines of a file with letters beyond ASCII, each with the country that one of its plain cells names. */
function linesOf(bytes: Uint8Array): Line[] {
  const seen = new Set<string>();
  return Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .flatMap((line): Line[] => {
      if (!/[\x80-\xff]/.test(line)) return [];
      const country = countryIn(line);
      const expected = (country && languagesOfCountry[country]) || [];
      const own =
        line.match(/[^\x00-\x26\x28-\x2c\x2f-\x40\x5b-\x60\x7b-\x7e]*[\x80-\xff][^\x00-\x26\x28-\x2c\x2f-\x40\x5b-\x60\x7b-\x7e]*/g) ?? [];
      const fresh = own.filter((word) => !seen.has(word));
      for (const word of fresh) seen.add(word);
      return [{ words: fresh.map((word) => ({ bytes: Buffer.from(word, 'latin1'), expected })), country }];
    });
}

/** A code of two letters may be a language as well; a name or one of three letters is a country. */
function countryIn(line: string): string | undefined {
  const cells = line.split(/[;,\t|"]/).map((cell) => cell.trim());
  const codes = cells.flatMap((cell) => (/^[\x20-\x7e]{2,40}$/.test(cell) ? (readCountryOnce(cell) ?? []) : []));
  return codes[0];
}

const countries = new Map<string, string | undefined>();

function readCountryOnce(cell: string): string | undefined {
  if (!countries.has(cell))
    countries.set(cell, /^(?:[A-Z]{2,3}|[A-Z][A-Za-z .'-]{3,})$/.test(cell) ? readCountry(cell, ['en', 'fr']) : undefined);
  return countries.get(cell);
}
