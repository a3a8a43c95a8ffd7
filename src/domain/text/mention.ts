import { decodeEscapes } from './escapes.ts';
import { emailKey } from '../people/cells.ts';
import { fold, wordsOf } from './fold.ts';

/** Fewer letters than this cannot be told from other words. */
const FEWEST = 4;
/** From so many letters on, a name is known without the space as well: `@awambaye`. */
const JOINED = 8;
/** Scripts that write no space between words, or none before a particle: a name in them has no edges. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How a name is looked for. */
export interface NamePatterns {
  /** As it is said: “Awa Mbaye”, with whatever signs between its words. */
  said: RegExp;
  /**
   * With the family name first: “Mbaye Awa”, “Mbaye, Awa”. Only for a text as it stands: without its tags and lines, a
   * list of “Jean Mbaye” and “Awa Diop” would hold it too.
   */
  turned: RegExp | undefined;
  /** As it is said, with other letters before and behind: in binary data the length of a text looks like a letter. */
  loose: RegExp | undefined;
}

/**
 * The patterns that find a person’s name in a folded text (see fold). Nothing for a name of so few letters that it
 * cannot be told from other words.
 */
export function namePatterns(name: string): NamePatterns | undefined {
  const words = wordsOf(name)
    .split(' ')
    .filter((word) => word !== '');
  const letters = words.join('').length;
  if (UNSPACED.test(name)) {
    const any = new RegExp(words.join('[^\\p{L}\\p{N}]{0,6}'), 'gu');
    return letters < 2 ? undefined : { said: any, turned: undefined, loose: any };
  }
  if (letters < FEWEST) return undefined;
  const least = letters >= JOINED ? 0 : 1;
  const said = words.join(`[^\\p{L}\\p{N}]{${least},6}`);
  const orders = words.slice(1).map((_, index) => {
    const [family, first] = [words.slice(index + 1), words.slice(0, index + 1)].map((part) => part.join(`[^\\p{L}\\p{N}\\n]{${least},2}`));
    // A comma, then the name and nothing more: in “Jean Mbaye, Awa Diop” two people stand.
    return `${family}[ ._-]{${least},2}${first}|${family}, ?${first}(?! \\p{L})`;
  });
  return {
    said: bounded(said),
    turned: orders.length === 0 ? undefined : bounded(orders.join('|')),
    loose: letters >= JOINED ? new RegExp(said, 'gu') : undefined,
  };
}

function bounded(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A pattern that finds an e-mail address in a folded text. */
export function emailPattern(email: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}._%+-])${escape(emailKey(email))}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'gu');
}

/**
 * A pattern that finds an identifier as a part of an address, a file’s name or a value between quotes. Longer ones that
 * begin with it (`awa-mbaye-2`) are other people’s. One without a hyphen may be any word of the web (`</li>`,
 * `class="main"`): it is looked for in addresses of profiles and as an `id` alone.
 */
export function idPattern(id: string, others: Iterable<string>): RegExp {
  const longer = [...others].filter((other) => other !== id && other.startsWith(id)).map((other) => escape(other.slice(id.length)));
  const not = longer.length === 0 ? '' : `(?!(?:${longer.join('|')})(?![a-z0-9]))`;
  // A column of data has one on each line.
  const start = id.includes('-') ? `(?<=\\n)${escape(id)}(?=\\n|["'])|(?<=[/#="']|^)` : '(?<=champions/|"id": ?")';
  return new RegExp(`${start}${escape(id)}${not}(?=[/."'?#&\\s<>\\\\)]|-[a-z]+\\.[a-z]{2,4}|$)`, 'gu');
}

/**
 * Patterns of the names and identifiers of other people that hold a person’s name and more: “Awa Mbaye Diop” is not
 * “Awa Mbaye”.
 * @param form `loose`: for binary data, where “Awa Mbayedou” holds it too
 */
export function longerNames(
  person: { id: string; name: string },
  others: Iterable<{ id: string; name: string }>,
  form: 'said' | 'loose' = 'said',
): RegExp[] {
  const pattern = namePatterns(person.name)?.[form];
  if (pattern === undefined) return [];
  const texts = [...others].filter(({ id }) => id !== person.id).flatMap(({ id, name }) => [id, name]);
  return [...new Set(texts.map(wordsOf))].flatMap((words) =>
    words.search(pattern) !== -1 && words.length > wordsOf(person.name).length ? (namePatterns(words)?.[form] ?? []) : [],
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, '-');
}

/** What stands for one letter, or for none, in a text for people: `&nbsp;`, `&eacute;`, `&#233;`, a soft hyphen. */
const HIDING = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});|[\u00AD\u200B-\u200F\u2060]/gi;

/** Where a pattern stands in a text that is folded for it, entities undone: offsets in the text as it is. */
export function findFolded(text: string, pattern: RegExp): { start: number; end: number }[] {
  if (fold(text.replace(HIDING, decodeEscapes)).search(pattern) === -1) return [];
  const hiding = new Map([...text.matchAll(HIDING)].map(({ index, 0: found }) => [index, found]));
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length;) {
    const letter = hiding.get(at) ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    const plain = fold(hiding.has(at) ? decodeEscapes(letter) : letter);
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) offsets.push(at);
    at += letter.length;
  }
  offsets.push(text.length);
  return [...folded.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: offsets[index] ?? 0,
    end: offsets[index + found.length] ?? text.length,
  }));
}
