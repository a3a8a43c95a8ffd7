import { certain, likely, lineAt, swapHere, told, type Broken, type Repair } from './repair.ts';
import { wholeLine } from './keys.ts';
import { pathOf, scalar, swapValue, writtenValue } from './values.ts';

/** An item that stands in its list already. */
export function repeated({ text, at, entry, finding }: Broken): Repair | undefined {
  const { line } = lineAt(text, at);
  if (/^\s*- +[^:]*$/.test(line)) return certain(wholeLine(text, at));
  const range = entry.yaml.range(pathOf(finding.field));
  const comma = range && /,\s*$/.exec(text.slice(0, range.start));
  return range && comma ? certain({ start: comma.index, end: range.end, put: '' }) : undefined;
}

/** Something that is called nearly so. */
export function nearReference(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const [value, near] = [told(broken, 'value'), told(broken, 'suggestion')];
  if (value === undefined || near === undefined) return undefined;
  if (writtenValue(broken) !== undefined) return likely(...swapValue(broken, scalar(near)));
  // In the text it is the id of a component.
  const start = text.indexOf(`"${value}"`, at);
  return start === -1 || start > lineAt(text, at).end ? undefined : likely({ start: start + 1, end: start + 1 + value.length, put: near });
}

/** A named word that is called nearly so: `((organistion))`. */
export function nearWord(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const [name, near] = [told(broken, 'name'), told(broken, 'suggestion')];
  const start = name === undefined ? -1 : text.indexOf(`((${name}`, at);
  if (name === undefined || near === undefined || start === -1) return undefined;
  return likely({ start: start + 2, end: start + 2 + name.length, put: near });
}

/** A line of its own that the file does better without. */
export const dropLine = ({ text, at }: Broken): Repair | undefined =>
  /^\s*[\w-]+: *\S*\s*$/.test(lineAt(text, at).line) ? likely(wholeLine(text, at)) : undefined;

/** What an address of a network puts in for itself: `{ulr}`. */
export function nearBrace(broken: Broken): Repair | undefined {
  const [found, near] = [told(broken, 'found'), told(broken, 'suggestion')];
  const edit = found === undefined || near === undefined ? undefined : swapHere(broken, found, near);
  return edit && likely(edit);
}
