import { isScalar, parseDocument } from 'yaml';
import { fold } from '../../domain/text/fold.ts';
import { certain, likely, lineAt, told, type Broken, type Repair } from './repair.ts';

/** A field’s name that is not known, where a known one is near. It is certain when only capitals, hyphens or accents differ. */
export function misnamed(broken: Broken): Repair | undefined {
  const suggestion = told(broken, 'suggestion');
  const key = told(broken, 'key') ?? told(broken, 'value') ?? told(broken, 'network') ?? told(broken, 'heading');
  if (suggestion === undefined || key === undefined) return undefined;
  const edit = { ...writtenKey(broken, key), put: suggestion };
  const plain = (name: string): string => fold(name).replace(/[-_ ]/g, '');
  return plain(key) === plain(suggestion) ? certain(edit) : likely(edit);
}

function writtenKey({ text, at }: Broken, key: string): { start: number; end: number } {
  const quote = /["']/.exec(text[at] ?? '')?.[0] ?? '';
  return { start: at, end: at + key.length + 2 * quote.length };
}

/** A name with a space that nobody sees: it is written anew, up to its colon. */
export function keySpace(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const key = told(broken, 'key');
  const colon = lineAt(text, at)
    .line.slice(at - lineAt(text, at).start)
    .indexOf(':');
  return key === undefined || colon === -1 ? undefined : certain({ start: at, end: at + colon, put: key });
}

/** A field that is written twice with the same value: one of the two goes. With another value only a person can tell. */
export function twice({ text, at, finding }: Broken): Repair | undefined {
  const second = lineAt(text, at);
  const lines = text.slice(0, second.start).split('\n');
  const same = lines.some((line) => line.trimEnd() === second.line.trimEnd());
  const isOneLine = isScalar(parseDocument(second.line.trim()).get(finding.field, true));
  return same && isOneLine ? certain(wholeLine(text, at)) : undefined;
}

/** An edit that takes a line away, with its end. */
export function wholeLine(text: string, at: number): { start: number; end: number; put: string } {
  const { start, end } = lineAt(text, at);
  const newline = text.indexOf('\n', end);
  return { start, end: newline === -1 ? text.length : newline + 1, put: '' };
}
