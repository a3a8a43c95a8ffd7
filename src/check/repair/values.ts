import type { DataPath } from '../yaml-source.ts';
import type { Broken, Edit } from './repair.ts';

/** `voices[0].text` as a path; the counterpart of `fieldName`. */
export function pathOf(field: string): DataPath {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => (index === undefined ? step : Number(index)));
}

/** Where the value of the finding's field is written; nothing when it is not there, or stands over several lines. */
export function writtenValue({ finding, entry, text }: Broken): { start: number; end: number; raw: string } | undefined {
  const range = entry.yaml.range(pathOf(finding.field));
  if (range === undefined || range.start === range.end) return undefined;
  const raw = text.slice(range.start, range.end).trimEnd();
  return /[\n\r]/.test(raw) ? undefined : { start: range.start, end: range.start + raw.length, raw };
}

/** Puts something else in the place of the field's value. */
export function swapValue(broken: Broken, put: string): Edit[] {
  const value = writtenValue(broken);
  return value === undefined ? [] : [{ start: value.start, end: value.end, put }];
}

/** The words of a value without the quotes of YAML around them. */
export function bare(raw: string): string {
  if (/^".*"$/s.test(raw)) return raw.slice(1, -1).replace(/\\(["\\])/g, '$1');
  return /^'.*'$/s.test(raw) ? raw.slice(1, -1).replaceAll("''", "'") : raw;
}

/** A text between the quotes of YAML that let it stand as it is. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text as plain as YAML takes it: with quotes only where it would be read otherwise. */
export function scalar(text: string): string {
  const isPlain =
    /^[\p{L}\d/][^\n]*$/u.test(text) &&
    !/: |:$| #|^(?:true|false|null|[\d.,_-]+)$|^\d{4}-\d\d?-\d\d?/i.test(text) &&
    !/[,[\]{}]/.test(text);
  return isPlain ? text : quoted(text);
}
