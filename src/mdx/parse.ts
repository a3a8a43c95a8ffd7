import { mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from './features.ts';
import { blankFault, faultPlace } from './recover.ts';
import { childrenOf } from './tree.ts';

export type Root = Extract<MdastNode, { type: 'root' }>;

/** What the MDX parser refuses, in the parser’s own words. Columns count in UTF-16 units. */
export interface MdxFault {
  message: string;
  line: number;
  column: number;
  /** The component whose tag cannot be read, where there is one. */
  tag?: string;
}

/** The tree of a body, and what had to be left out to read it. */
export interface Body {
  text: string;
  tree: Root | undefined;
  faults: readonly MdxFault[];
}

/** What {@link parseBody} says of a text whose blocks stand in each other more than a hundred deep. */
export const tooDeep = 'nested too deeply';
const deepest = 100;

/** What {@link parseBody} says of a paragraph that is too long, or too full of signs: `line` is where it begins. */
export const tooLong = 'paragraph too long';

/**
 * The parser's time grows with the square of the quotation marks and of the signs of emphasis in a paragraph (measured:
 * 4,000 quotation marks take a second, 10,000 nine); so much is no paragraph.
 */
const mostInBlock = { characters: 20_000, signs: 3000 };

/**
 * The first block of lines that is too much for the parser, as an offset. Lines are read one by one: a pattern for a whole
 * block takes minutes over a line of spaces. Only spaces and tabs make an empty line, as in CommonMark.
 */
function tooMuch(text: string): number | undefined {
  let block = { from: 0, characters: 0, signs: 0 };
  let offset = 0;
  for (const line of text.split('\n')) {
    const words = line.replace(/^[ \t]+/, '');
    if (words === '' || words === '\r') block = { from: offset + line.length + 1, characters: 0, signs: 0 };
    block.characters += words.length + 1;
    block.signs += words.length - words.replace(/["'_*~`[\]<]/g, '').length;
    if (block.characters > mostInBlock.characters || block.signs > mostInBlock.signs) return block.from;
    offset += line.length + 1;
  }
  return undefined;
}

/** So many mistakes are looked for in one go, and for so long (milliseconds): more than that is not MDX. */
const mostTries = 25;
const longestSearch = 500;

/** The front matter is already gone. */
const features = { ...markdownFeatures, frontmatter: false };

/** Hundreds of quotes or braces in each other take the parser minutes. */
const tooDeepInText = /(?:>[ \t]*){101}|(?:\{[ \t]*){101}/;

/**
 * Parses a body (front matter blanked out, as the build does it). The parser stops at its first mistake; to find the
 * others too, what it stops at is blanked out and the rest is parsed again.
 */
export function parseBody(text: string): Body {
  const faults: MdxFault[] = [];
  if (tooDeepInText.test(text)) return { text, tree: undefined, faults: [{ message: tooDeep, line: 1, column: 1 }] };
  const long = tooMuch(text);
  if (long !== undefined)
    return { text, tree: undefined, faults: [{ message: tooLong, line: text.slice(0, long).split('\n').length, column: 1 }] };
  const end = performance.now() + longestSearch;
  let attempt = text;
  let last: MdxFault | undefined;
  for (let tries = 0; tries === 0 || (tries < mostTries && performance.now() < end); tries += 1) {
    try {
      const tree = mdxToMdast(attempt, { position: true, features }) as Root;
      if (!isDeeperThan(tree, deepest)) return { text, tree, faults };
      faults.push({ message: tooDeep, line: 1, column: 1 });
      break;
    } catch (error) {
      const fault = readFault(error);
      const place = fault && faultPlace(attempt, fault);
      if (place === undefined) {
        faults.push({ message: error instanceof Error ? error.message : String(error), line: 1, column: 1 });
        break;
      }
      if (!isNextTo(place, last)) faults.push(place);
      last = place;
      const repaired = blankFault(attempt, place);
      if (repaired === attempt) break;
      attempt = repaired;
    }
  }
  return { text, tree: undefined, faults };
}

/** Sätteri’s errors read `12:3: Words (mdx-jsx:rule)`. Nothing for an error without a place. */
function readFault(error: unknown): MdxFault | undefined {
  const parts = /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(error instanceof Error ? error.message : '');
  return parts ? { line: Number(parts[1]), column: Number(parts[2]), message: parts[3] ?? '' } : undefined;
}

/** `<<<<` is one mistake, not four. */
function isNextTo(fault: MdxFault, last: MdxFault | undefined): boolean {
  return last !== undefined && fault.message === last.message && fault.line === last.line && fault.column - last.column <= 1;
}

function isDeeperThan(tree: Root, most: number): boolean {
  let level: readonly Readonly<MdastNode>[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((node) => childrenOf(node));
  }
  return false;
}
