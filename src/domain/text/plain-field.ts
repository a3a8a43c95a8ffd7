import { garbledWords } from './garbled.ts';
import { isSeen } from './seen.ts';

/** A sign of another notation, which a field would show as it was typed. */
export interface FieldSign {
  /** The case of the check’s message `field-signs`. */
  kind: string;
  pattern: RegExp;
  /** What it stands for, in words alone; always shorter than what was found. */
  words: (found: RegExpExecArray) => string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '‹', gt: '›', quot: '"', apos: '’', rsquo: '’', hellip: '…' };

/** Fields are words, never Markdown or HTML. */
export const fieldSigns: readonly FieldSign[] = [
  {
    kind: 'entity',
    pattern: /&([a-z]{2,10}|#\d{1,6}|#x[0-9a-f]{1,6});/i,
    words: ([, name = '']) => entities[name.toLowerCase()] ?? ' ',
  },
  {
    kind: 'tag',
    pattern: /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|script|small|span|strong|sub|sup|u|ul)(?:\s[^<>]{0,300})?\/?>/i,
    words: () => '',
  },
  { kind: 'link', pattern: /\[([^[\]\n]{1,200})\]\((?:https?:|mailto:|\/)[^()\s]{1,300}\)/i, words: ([, words = '']) => words },
  { kind: 'bold', pattern: /\*\*([^*\n]{1,200})\*\*/, words: ([, words = '']) => words },
];

/**
 * Control signs, ends of lines that no editor shows, halves of pairs, signs that are none, and those that turn the direction of what follows and so show a
 * text otherwise than it is (Unicode TR 36); joiners of Persian, Indian scripts and emoji are wanted.
 */
export const hiddenSigns =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u2028\u2029]|\p{Cs}/u;

/** An address with a name or a password in it, which all readers would have. */
export const loginAddress = /^https?:\/\/[^/\s]*@/i;

/**
 * A text as a field may hold it: the words without tags, Markdown, codes of signs, invisible signs and garbled letters. One
 * that the check takes (src/check/rules/texts.ts) stays as it is; one of which nobody would see anything becomes empty.
 */
export function plainField(text: string): string {
  let plain = text.replace(new RegExp(hiddenSigns, 'gu'), '').replace(loginAddress, '');
  for (const { offset, found, right } of garbledWords(plain).reverse())
    plain = plain.slice(0, offset) + right + plain.slice(offset + found.length);
  // What is left once a sign is gone may be another one: <<b>b>.
  for (let sign = firstSign(plain); sign !== undefined; sign = firstSign(plain)) plain = sign;
  if (!isSeen(plain)) return '';
  return plain === text ? text : plain.replace(/\s+/g, ' ').trim();
}

/** The text without the first sign that is found in it; nothing where there is none. */
function firstSign(text: string): string | undefined {
  for (const { pattern, words } of fieldSigns) {
    const found = pattern.exec(text);
    if (found !== null) return text.slice(0, found.index) + words(found) + text.slice(found.index + found[0].length);
  }
  return undefined;
}
