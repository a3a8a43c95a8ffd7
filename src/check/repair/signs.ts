import { certain, likely, lineAt, swapHere, told, type Broken, type Edit, type Repair } from './repair.ts';
import { sure } from './types.ts';

/** Signs that a text brought from elsewhere, and that a page would show as they are. */
export function signs(broken: Broken): Repair | undefined {
  const kind = told(broken, 'kind') ?? '';
  const [found, right] = [told(broken, 'found'), told(broken, 'right')];
  const one = (put: string, isSure = true): Repair | undefined => {
    const edit = found === undefined ? undefined : swapHere(broken, found, put);
    return edit && (isSure ? certain(edit) : likely(edit));
  };
  switch (kind) {
    case 'space':
    case 'gap':
    case 'reversed':
    case 'link':
      return right === undefined ? undefined : one(right);
    case 'heading':
      return headingLine(broken);
    case 'bullet':
    case 'marker':
    case 'dashes':
    case 'numbers':
      return points(broken, kind === 'numbers');
    case 'mark':
      return found ? one(found.replace(/^(==|\+\+|'{2,3})(.*)\1$/s, '**$2**')) : undefined;
    case 'slanted':
      return found ? one(found.replace(/^\/\/(.*)\/\/$/s, '*$1*')) : undefined;
    case 'raised':
      return found ? raised(broken, found) : undefined;
    case 'colons':
      return one(':');
    case 'contents':
      return found && /^\[/.test(found) ? one('') : undefined;
    case 'comment':
      return one('', false);
    case 'stars':
      return stars(broken);
    case 'backtick':
      return sure([{ start: broken.at, end: broken.at, put: '\\' }]);
    case 'underlined':
      return underlined(broken);
    case 'table':
      return table(broken);
    case 'fence':
      return found ? fence(broken, found) : undefined;
    case 'bbcode':
      return bbcode(broken);
    case 'alert':
      return remark(broken);
    default:
      return undefined;
  }
}

/** `##Titre`, `h2. Titre`, `== Titre ==` */
function headingLine({ text, at }: Broken): Repair | undefined {
  const { start, end, line } = lineAt(text, at);
  const words = line.replace(/^\s*(?:#{1,6}|h[1-6]\.|={1,6})[\s\u00A0\u2007\u202F]*/, '').replace(/\s*=+\s*$/, '');
  const depth = /^\s*(#{2,6})/.exec(line)?.[1]?.length ?? 2;
  return words === '' || words === line ? undefined : certain({ start, end, put: `${'#'.repeat(depth)} ${words}` });
}

const bullet = /^([ \t]*(?:> ?)*[ \t]*)(?:[•◦▪▫●○■□‣⁃∙·➢➤➔►▶❖◆✔✓–—→⇒»\uF0A7\uF0B7\uF0FC]\uFE0F?|-)[\s\u00A0\u2007\u202F]*(?=\S)/u;
const marked = /^([ \t]*(?:> ?)*[ \t]*(?:[-*+]|\d{1,3}[.)]))[\u00A0\u2007\u202F]\s*/;
const numbered = /^([ \t]*)(?:[a-z]\)|\d{1,2}\/|\([a-z0-9]{1,2}\)|s\d{1,2}\.)[ \t\u00A0]+/;

/** Every line of the paragraph that begins like the first one, with an empty line above. */
function points({ text, at }: Broken, isNumbered: boolean): Repair | undefined {
  const first = lineAt(text, at);
  const pattern = isNumbered ? numbered : bullet;
  const isInItem = /^[ \t]*[-*+] +[^\s\p{L}\p{N}]/u.test(first.line);
  if (isInItem) return nested(text, at);
  const edits: Edit[] = [];
  let number = 0;
  // A list may have begun above the place that the check names.
  let start = first.start;
  while (start > 0 && pattern.test(lineAt(text, start - 1).line)) start = lineAt(text, start - 1).start;
  const above = start === 0 ? '' : lineAt(text, start - 1).line;
  const indent = /^[ \t]*(?:> ?)*/.exec(lineAt(text, start).line)![0];
  while (start < text.length) {
    const { line, end } = lineAt(text, start);
    const sign = pattern.exec(line) ?? marked.exec(line);
    if (sign !== null) {
      number += 1;
      const put = isNumbered ? `${sign[1]}${number}. ` : marked.test(line) ? `${sign[1]} ` : `${sign[1]}- `;
      edits.push({ start, end: start + sign[0].length, put });
    } else if (line.replace(/^[ \t>]+/, '') === '') break;
    start = text.indexOf('\n', end) + 1;
    if (start === 0) break;
  }
  if (edits.length === 0) return undefined;
  const isBelowText = above.replace(/^[ \t>]+/, '') !== '' && !/^\s*(?:[-*+]|\d+[.)])\s/.test(above);
  if (isBelowText) edits[0] = { ...edits[0]!, put: `${indent.trimEnd()}\n${edits[0]!.put}` };
  return certain(...edits);
}

/** `- • un`: two signs for one point. */
function nested(text: string, at: number): Repair | undefined {
  const sign = /^[^\s\p{L}\p{N}]+[\s\u00A0]*/u.exec(text.slice(at, at + 10))?.[0];
  return sign !== undefined ? certain({ start: at, end: at + sign.length, put: '' }) : undefined;
}

const small = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(broken: Broken, found: string): Repair | undefined {
  const words = /^[\^~](.+)[\^~]$/.exec(found)?.[1] ?? '';
  const isNumber = /^\d+$/.test(words);
  const put = isNumber
    ? words.replace(/\d/g, (digit) => (found.startsWith('~') ? String.fromCodePoint(0x2080 + Number(digit)) : small[Number(digit)]!))
    : words;
  const edit = swapHere(broken, found, put);
  return edit && (isNumber ? certain(edit) : likely(edit));
}

/** `un ** mot ** ici`; a lonely sign is kept as a sign. */
function stars({ text, at }: Broken): Repair | undefined {
  const { end } = lineAt(text, at);
  const pair = /^(\*\*|__|~~)([ \t\u00A0]*)([^*\n]+?)([ \t\u00A0]*)\1/.exec(text.slice(at, end));
  if (pair !== null && (pair[2] !== '' || pair[4] !== ''))
    return certain({ start: at, end: at + pair[0].length, put: `${pair[1]}${pair[3]}${pair[1]}` });
  if (pair !== null) {
    // The signs touch a letter or a quotation mark outside, and so are none: the quotation marks go inside no more.
    const [whole, sign = '', , words = ''] = pair;
    const quote = /^([«“"]\s?)(.*?)(\s?[»”"])$/.exec(words);
    if (quote) return likely({ start: at, end: at + whole.length, put: `${quote[1]}${sign}${quote[2]}${sign}${quote[3]}` });
  }
  const sign = /^(\*\*|__|~~)/.exec(text.slice(at))?.[1] ?? '';
  return sign === '' ? undefined : likely({ start: at, end: at + sign.length, put: sign.replace(/./g, '\\$&') });
}

/** A line of hyphens is meant as a rule; one of equals signs makes a heading elsewhere. */
function underlined({ text, at }: Broken): Repair | undefined {
  const block = /^((?:.+\n)+?)([ \t]*)(-+|=+)[ \t]*(?=\n|$)/.exec(text.slice(at));
  if (block === null) return undefined;
  const [, words = '', , sign = ''] = block;
  const line = at + words.length;
  if (sign.startsWith('-')) return likely({ start: line, end: line, put: '\n' });
  return likely({ start: at, end: at, put: '## ' }, { start: line, end: at + block[0].length, put: '' });
}

function table({ text, at }: Broken): Repair | undefined {
  const { line, end } = lineAt(text, at);
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
  const next = text.slice(end + 1).split('\n', 1)[0] ?? '';
  const rule = `|${'---|'.repeat(cells)}`;
  if (/^[\s|:-]+$/.test(next)) return likely({ start: end + 1, end: end + 1 + next.length, put: rule });
  return certain({ start: end, end, put: `\n${rule}` });
}

function fence({ text }: Broken, found: string): Repair {
  const put = `${text.endsWith('\n') ? '' : '\n'}${found}\n`;
  return likely({ start: text.length, end: text.length, put });
}

function bbcode({ text, at }: Broken): Repair | undefined {
  const { start, line } = lineAt(text, at);
  const put = line
    .replace(/\[(b|strong)\](.*?)\[\/\1\]/gi, '**$2**')
    .replace(/\[(i|em)\](.*?)\[\/\1\]/gi, '*$2*')
    .replace(/\[url=([^\]]+)\](.*?)\[\/url\]/gi, '[$2]($1)')
    .replace(/\[(?:color|size|quote|font|u)(?:=[^\]]*)?\]|\[\/(?:color|size|quote|font|u)\]/gi, '');
  return put === line ? undefined : likely({ start, end: start + line.length, put });
}

const remarks: Readonly<Record<string, string>> = { tip: 'tip', hint: 'tip', warning: 'warning', caution: 'warning', danger: 'warning' };

/** GitHub’s and Obsidian’s remarks, on one line. */
function remark({ text, at }: Broken): Repair | undefined {
  const { start, end, line } = lineAt(text, at);
  const [, name = '', words = ''] = /^\[!([a-z]+)\][+-]?[ \t]*(.*)$/i.exec(line) ?? [];
  if (words === '' || lineAt(text, end + 1).line.trim() !== '') return undefined;
  const kind = remarks[name.toLowerCase()] ?? 'note';
  return likely({ start, end, put: `<Callout kind="${kind}">\n\n${words}\n\n</Callout>` });
}
