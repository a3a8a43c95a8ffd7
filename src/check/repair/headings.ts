import { wholeLine } from './keys.ts';
import { certain, likely, lineAt, type Broken, type Repair } from './repair.ts';

/** A heading of the wrong level. */
export function headingLevel({ text, at, finding }: Broken): Repair | undefined {
  const signs = /^#{1,6}(?=\s)/.exec(text.slice(at, at + 8))?.[0];
  if (signs === undefined) return undefined;
  const right = finding.code === 'heading-one' ? 2 : Number(finding.values?.['right'] ?? 3);
  return certain({ start: at, end: at + signs.length, put: '#'.repeat(right) });
}

/** A heading without words. */
export const emptyHeading = ({ text, at }: Broken): Repair => certain(wholeLine(text, at));

/** A check box that no one can tick is a point of a list. */
export function checkBox({ text, at }: Broken): Repair | undefined {
  const box = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(\[[ xX]\][ \t]*)/.exec(text.slice(at, lineAt(text, at).end));
  if (box === null) return undefined;
  const start = at + box[0].length - box[1]!.length;
  return likely({ start, end: at + box[0].length, put: '' });
}
