import { garbledWords } from '../../domain/text/garbled.ts';
import type { LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import { fieldSigns, hiddenSigns, loginAddress } from '../../domain/text/plain-field.ts';
import { isSeen } from '../../domain/text/seen.ts';
import type { Rule } from '../rule.ts';
import { fieldName, type DataPath } from '../yaml-source.ts';
import { insideCurlyQuotes } from './values.ts';

/** Nothing that nobody can read gets onto a page: garbled letters, invisible signs, and signs of another notation in a field. */
export const texts: Rule = (content, report) => {
  for (const entry of content.entries) {
    garbled(entry).forEach(report);
    characterReferences(entry).forEach(report);
    hiddenInBody(entry).forEach(report);
    eachText(entry.raw, (value, path) => {
      const finding = fieldFinding(value, () => entry.yaml.isPlain(path));
      if (finding) report({ file: entry.file, ...entry.yaml.value(path), field: fieldName(path), ...finding });
    });
  }
};

/** A line that is garbled in ten places is said once. */
function garbled(entry: LoadedEntry): Finding[] {
  const lines = new Set<number>();
  return garbledWords(entry.source.text).flatMap(({ offset, found, right }) => {
    const place = entry.source.place(offset);
    if (lines.has(place.line)) return [];
    lines.add(place.line);
    return [{ file: entry.file, ...place, field: '', code: 'garbled', values: { found, right } }];
  });
}

/** In Markdown `&#7;` is a bell, and feeds, which are XML, cannot hold one (XML 1.0, 2.2). */
function characterReferences(entry: LoadedEntry): Finding[] {
  return [...(entry.body?.text ?? '').matchAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi)].flatMap((match) => {
    const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
    const sign = code > 0x10ffff ? '\uFFFF' : String.fromCodePoint(code);
    const hidden = invisible(sign);
    if (hidden === undefined) return [];
    return [{ file: entry.file, ...entry.source.place(match.index), field: '', code: 'invisible', values: { sign: hidden } }];
  });
}

/** A sign that turns the direction, or of which a reader sees a box at best; a line is said once. */
function hiddenInBody(entry: LoadedEntry): Finding[] {
  const lines = new Set<number>();
  return [...(entry.body === undefined ? '' : entry.source.text).matchAll(hiddenInText)].flatMap(({ 0: sign, index }) => {
    const place = entry.source.place(index);
    if (lines.has(place.line) || (isPrivate(sign) && beginsLine(entry.source.text, index))) return [];
    lines.add(place.line);
    return [{ file: entry.file, ...place, field: '', code: 'invisible', values: { sign: numberOf(sign) } }];
  });
}

const isPrivate = (sign: string): boolean => /[\uE000-\uF8FF]/.test(sign);

/** Asked only of signs that were found: within the pattern it would be asked at each letter, and a long line take minutes. */
function beginsLine(text: string, index: number): boolean {
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trim() === '';
}

function fieldFinding(value: string, isPlain: () => boolean): Pick<Finding, 'code' | 'values'> | undefined {
  const hidden = invisible(value) ?? (value.trim() === '' || isSeen(value) ? undefined : numberOf(value.trim()));
  if (hidden !== undefined) return { code: 'invisible', values: { sign: hidden } };
  if (loginAddress.test(value)) return { code: 'link-login', values: {} };
  const quoted = insideCurlyQuotes(value);
  // A whole sentence between them is somebody's words.
  if (quoted !== undefined && !/[.!?…]$/.test(quoted.trim()) && isPlain()) return { code: 'curly-quotes', values: { right: quoted } };
  for (const { kind, pattern } of fieldSigns) {
    const found = pattern.exec(value)?.[0];
    if (found !== undefined) return { code: 'field-signs', values: { kind, found } };
  }
  return undefined;
}

/** The first invisible sign of a text, by its number: U+0007. */
function invisible(text: string): string | undefined {
  const sign = hiddenSigns.exec(text)?.[0];
  return sign && numberOf(sign);
}

const numberOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The same in a text below its fields, and what only a pasted text brings there: ends of lines of their own kind, private
 * signs of a symbol font but where they begin a point (sign-patterns.ts), and tags that belong to no flag.
 */
const hiddenInText =
  /[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFDD0-\uFDEF\uFFFE\uFFFF\u2028\u2029]|[\uE000-\uF8FF]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]/gu;

function eachText(value: unknown, visit: (text: string, path: DataPath) => void, path: DataPath = []): void {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  for (const [key, item] of entries) eachText(item, visit, [...path, key]);
}
