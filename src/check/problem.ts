import { inCodeOrder } from '../domain/text/order.ts';
import type { MessageCode, MessageValues } from './messages.ts';
import { visible } from '../domain/text/visible.ts';

/** What a rule found, before it is put in words. `line` and `column` count from 1, in UTF-16 units as editors do. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  /** The field as a dotted path (`voices[0].text`); empty for a file's name or body. */
  field: string;
  code: MessageCode;
  values?: MessageValues;
}

/** A finding in words: what `npm run check` prints. `file` is relative to the content folder, with forward slashes. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  field: string;
  code: string;
  message: string;
}

/** Of several at one place, the one from which the others follow comes first. */
const first = ['front-matter', 'merge-conflict', 'signs'];
const rank = ({ code }: Problem): number => (first.includes(code) ? first.indexOf(code) : first.length);

/** The order in which a person repairs: file by file, from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    inCodeOrder(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    rank(a) - rank(b) ||
    inCodeOrder(a.field, b.field) ||
    inCodeOrder(a.code, b.code) ||
    inCodeOrder(a.message, b.message)
  );
}

/** A problem as one line of text: `posts/fr/bad.mdx:8:1 titel: unknown field “titel”…`. */
export function problemLine(problem: Problem): string {
  const field = problem.field === '' ? '' : `${problem.field}: `;
  return visible(`${problem.file}:${problem.line}:${problem.column} ${field}${problem.message}`);
}
