import { mdxToMdast, type MdastNode } from 'satteri';
import { childrenOf } from './tree.ts';

export type Root = Extract<MdastNode, { type: 'root' }>;

/** What the MDX parser refuses, in the parser’s own words. Offsets count in UTF-16 units. */
export interface MdxFault {
  message: string;
  line: number;
  column: number;
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

/** So many mistakes are looked for in one go, and for so long (milliseconds): more than that is not MDX. */
const mostFaults = 25;
const longestSearch = 500;

/** As Astro has them; the front matter is already gone. Headings’ identifiers depend on the punctuation. */
const features = { frontmatter: false, smartPunctuation: true };

/** Hundreds of quotes or braces in each other take the parser minutes. */
const tooDeepInText = /(?:>[ \t]*){101}|(?:\{[ \t]*){101}/;

/**
 * Parses a body (front matter blanked out, as the build does it). The parser stops at its first mistake; to find the
 * others too, the character that it stops at is blanked out and the rest is parsed again.
 */
export function parseBody(text: string): Body {
  const faults: MdxFault[] = [];
  if (tooDeepInText.test(text)) return { text, tree: undefined, faults: [{ message: tooDeep, line: 1, column: 1 }] };
  const end = performance.now() + longestSearch;
  let attempt = text;
  let last: MdxFault | undefined;
  for (let tries = 0; tries === 0 || (tries < mostFaults && performance.now() < end); tries += 1) {
    try {
      const tree = mdxToMdast(attempt, { position: true, features }) as Root;
      if (!isDeeperThan(tree, deepest)) return { text, tree, faults };
      faults.push({ message: tooDeep, line: 1, column: 1 });
      break;
    } catch (error) {
      const fault = readFault(error);
      if (!isNextTo(fault, last)) faults.push(fault);
      last = fault;
      if (!/^\d+:\d+: /.test(error instanceof Error ? error.message : '')) break;
      const repaired = blankFault(attempt, fault);
      if (repaired === attempt) break;
      attempt = repaired;
    }
  }
  return { text, tree: undefined, faults };
}

function isDeeperThan(tree: Root, most: number): boolean {
  let level: readonly Readonly<MdastNode>[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((node) => childrenOf(node));
  }
  return false;
}

function readFault(error: unknown): MdxFault {
  const words = error instanceof Error ? error.message : String(error);
  const parts = /^(?:(\d+):(\d+): )?([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(words);
  return { line: Number(parts?.[1] ?? 1), column: Number(parts?.[2] ?? 1), message: parts?.[3] ?? words };
}

/** `<<<<` is one mistake, not four. */
function isNextTo(fault: MdxFault, last: MdxFault | undefined): boolean {
  return last !== undefined && fault.message === last.message && fault.line === last.line && fault.column - last.column <= 1;
}

/** Blanks what a fault is about, with spaces so that every later place stays. */
function blankFault(text: string, fault: MdxFault): string {
  const crossed = /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for .*\((\d+):(\d+)\)/.exec(fault.message);
  if (crossed === null) return blankAt(text, fault.line, fault.column);
  const [, name = '', line, column] = crossed;
  const withoutOpening = blankAt(text, Number(line), Number(column));
  const before = text.slice(0, offsetOf(text, fault.line, fault.column));
  const isOpenAbove = before.split(`<${name}`).length > before.split(`</${name}`).length;
  return isOpenAbove ? withoutOpening : blankAt(withoutOpening, fault.line, fault.column);
}

/** Blanks the tag, or else the character, at a place. */
function blankAt(text: string, line: number, column: number): string {
  const start = offsetOf(text, line, column);
  const tag = /^<\/?[A-Za-z][^<>\n]*>/.exec(text.slice(start, start + 500))?.[0];
  const length = tag?.length ?? 1;
  return text.slice(0, start) + ' '.repeat(Math.max(0, Math.min(length, text.length - start))) + text.slice(start + length);
}

function offsetOf(text: string, line: number, column: number): number {
  return text.split('\n', line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
}
