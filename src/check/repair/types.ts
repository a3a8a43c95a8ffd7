import { wholeLine } from './keys.ts';
import { certain, likely, told, type Broken, type Edit, type Repair } from './repair.ts';
import { bare, quoted, scalar, swapValue, writtenValue } from './values.ts';

const yes = /^(?:yes|y|on|oui|o|vrai|true|1)$/i;
const no = /^(?:no|n|off|non|faux|false|0)$/i;

/** A value of another kind than the field’s. */
export function wrongType(broken: Broken): Repair | undefined {
  const raw = writtenValue(broken)?.raw;
  if (told(broken, 'found') === 'nothing') return emptyField(broken);
  if (raw === undefined) return undefined;
  const words = bare(raw).trim();
  switch (told(broken, 'expected')) {
    case 'string':
      return /^[[{]/.test(raw) ? undefined : sure(swapValue(broken, quoted(raw)));
    case 'boolean':
      return yes.test(words) || no.test(words) ? sure(swapValue(broken, String(yes.test(words)))) : undefined;
    case 'number':
    case 'int':
      return number(broken, words);
    case 'array':
      return list(broken, words);
    default:
      return undefined;
  }
}

/** `"3"`, `3 minutes`, `1 500` */
function number(broken: Broken, words: string): Repair | undefined {
  const digits = /^(-?\d{1,3}(?:[ \u00A0\u202F’']?\d{3})*(?:\.\d+)?)(?:\s*\p{L}.*)?$/u.exec(words)?.[1];
  if (digits === undefined) return undefined;
  const edits = swapValue(broken, digits.replace(/[ \u00A0\u202F’']/g, ''));
  return /\p{L}/u.test(words) ? likely(...edits) : sure(edits);
}

/** One value, or several between commas, where a list belongs. */
function list(broken: Broken, words: string): Repair | undefined {
  if (/^\{/.test(words)) return undefined;
  const items = words.split(',').map((item) => scalar(item.trim()));
  const edits = swapValue(broken, `[${items.join(', ')}]`);
  return items.every((item) => /^[\w-]+$/.test(item)) ? sure(edits) : likely(...edits);
}

/** A field with nothing behind its name, or nothing but spaces: without it the file may be right. */
export function emptyField(broken: Broken): Repair | undefined {
  const { text, at, finding } = broken;
  const name = finding.field.split('.').at(-1) ?? '';
  const line = wholeLine(text, at);
  const isAlone = new RegExp(`^\\s*${name}:\\s*(?:~|null|(["'])\\s*\\1)?\\s*$`).test(text.slice(line.start, line.end));
  return isAlone ? likely(line) : undefined;
}

/** A day, a number or a word that YAML would take for something else. */
export const asText = (broken: Broken): Repair | undefined => {
  const raw = writtenValue(broken)?.raw;
  return raw === undefined ? undefined : sure(swapValue(broken, quoted(raw)));
};

export function sure(edits: readonly Edit[]): Repair | undefined {
  return edits.length === 0 ? undefined : certain(...edits);
}
