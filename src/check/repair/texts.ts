import { decodeHTMLStrict } from 'entities';
import { certain, likely, lineAt, swapHere, told, type Broken, type Repair } from './repair.ts';
import { sure } from './types.ts';
import { quoted, swapValue, writtenValue } from './values.ts';

/** Curly quotation marks that somebody put round a whole value, as if they were YAML’s own. */
export function curlyQuotes(broken: Broken): Repair | undefined {
  const right = told(broken, 'right');
  if (right === undefined) return undefined;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(right);
  return sure(swapValue(broken, isDay ? right : quoted(right)));
}

/** Garbled letters, read as they were meant. */
export function garbled(broken: Broken): Repair | undefined {
  const [found, right] = [told(broken, 'found'), told(broken, 'right')];
  const edit = found === undefined || right === undefined ? undefined : swapHere(broken, found, right);
  return edit && certain(edit);
}

/** A sign that nobody sees, in a text or in a field; written as it is, or by its number. */
export function invisible(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const number = told(broken, 'sign')?.slice(2);
  if (number === undefined) return undefined;
  const sign = String.fromCodePoint(Number.parseInt(number, 16));
  const value = broken.finding.field === '' ? undefined : writtenValue(broken);
  const { start, end } = value ?? { start: at, end: lineAt(text, at).end };
  const pattern = new RegExp(
    `${sign}|\\\\u${number.padStart(4, '0')}|\\\\x${number.slice(-2)}|&#(?:x0*${number}|0*${Number.parseInt(number, 16)});`,
    'giu',
  );
  // A line end of another kind is still a space between two words.
  const put = /^202[89]$/.test(number) ? ' ' : '';
  return sure(
    [...text.slice(start, end).matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      put,
    })),
  );
}

/** Signs of HTML and Markdown in a field, which holds words only. */
export function fieldSigns(broken: Broken): Repair | undefined {
  const found = told(broken, 'found');
  const kind = told(broken, 'kind');
  if (found === undefined) return undefined;
  const put =
    kind === 'entity'
      ? decodeHTMLStrict(found)
      : kind === 'tag'
        ? /^<br/i.test(found)
          ? ' '
          : ''
        : kind === 'link'
          ? (/^\[([^\]]+)\]/.exec(found)?.[1] ?? found)
          : found.replaceAll('**', '');
  const edit = swapHere({ ...broken, at: writtenValue(broken)?.start ?? broken.at }, found, put);
  if (edit === undefined || put === found) return undefined;
  return kind === 'link' ? likely(edit) : certain(edit);
}
