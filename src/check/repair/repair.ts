import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';

/** A piece of a file to be replaced: offsets in the file as it is written, in UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  put: string;
}

/** What would mend a finding. `certain` says that nobody can have meant anything else; otherwise it is likely. */
export interface Repair {
  edits: readonly Edit[];
  certain: boolean;
}

/** A finding with all that its repair may look at. */
export interface Broken {
  finding: Finding;
  /** The file as it is written, named words and all. */
  text: string;
  /** Where the finding is, in `text`. */
  at: number;
  entry: LoadedEntry;
  content: LoadedContent;
}

/** Says how to mend what it was written for, or nothing where only a person can tell. */
export type Repairer = (broken: Broken) => Repair | undefined;

export const certain = (...edits: Edit[]): Repair => ({ edits, certain: true });
export const likely = (...edits: Edit[]): Repair => ({ edits, certain: false });

/** A value of the message as text; nothing when the message had none. */
export function told({ finding }: Broken, name: string): string | undefined {
  const value = finding.values?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The offset of a line and a column that count from 1. */
export function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let above = 1; above < line; above += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return start + column - 1;
}

/** The line around an offset: from its first sign to before its end. */
export function lineAt(text: string, at: number): { start: number; end: number; line: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const end = newline === -1 ? text.length : newline - (text[newline - 1] === '\r' && newline > start ? 1 : 0);
  return { start, end, line: text.slice(start, end) };
}

/** The same edit of the first place from `at` on where `found` stands in its line. */
export function swapHere({ text, at }: Broken, found: string, put: string): Edit | undefined {
  const start = text.indexOf(found, at);
  if (found === '' || start === -1 || start > lineAt(text, at).end) return undefined;
  return { start, end: start + found.length, put };
}

/** The line and the column of an offset; both count from 1. */
export function placeOfOffset(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
