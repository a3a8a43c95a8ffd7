import { misnamedComponent } from './components.ts';
import { certain, likely, lineAt, told, type Broken, type Edit, type Repair } from './repair.ts';
import { wholeLine } from './keys.ts';

/** HTML that people write out of habit, as Markdown has it. */
export function html(broken: Broken): Repair | undefined {
  if (told(broken, 'suggestion') !== undefined) return misnamedComponent(broken);
  const { text, at } = broken;
  const tag = /^<(\/?)([a-z][\w:-]*)((?:\s[^<>]*|\/)?)>/i.exec(text.slice(at, at + 500));
  switch (told(broken, 'instead')) {
    case 'break':
      return tag ? lineBreak(text, at, tag[0].length) : undefined;
    case 'bold':
      return between(broken, '**', '**');
    case 'italic':
      return between(broken, '*', '*');
    case 'code':
      return between(broken, '`', '`');
    case 'quote':
      return between(broken, '“', '”', false);
    case 'link': {
      const to = /\shref=(["'])(.*?)\1/i.exec(tag?.[3] ?? '')?.[2];
      return to === undefined ? undefined : between(broken, '[', `](${to.replaceAll(' ', '%20')})`);
    }
    case 'heading': {
      const depth = Number(/^h(\d)/i.exec(tag?.[2] ?? '')?.[1] ?? 2);
      return lineAt(text, at).start === at ? between(broken, `${'#'.repeat(Math.min(3, Math.max(2, depth)))} `, '') : undefined;
    }
    case 'rule':
      return lineAt(text, at).line.trim() === tag?.[0] ? certain({ start: at, end: at + tag[0].length, put: '---' }) : undefined;
    case 'plain':
      return between(broken, '', '', false) ?? (tag ? likely({ start: at, end: at + tag[0].length, put: '' }) : undefined);
    case 'address': {
      const address = /^<([^<>\s]+)>/.exec(text.slice(at, at + 500))?.[1];
      const to = told(broken, 'name');
      return address && to ? certain({ start: at, end: at + address.length + 2, put: `[${address}](${to})` }) : undefined;
    }
    default:
      return undefined;
  }
}

/** A new line in a paragraph; at the end of a paragraph, in a heading or in a cell it has nothing to break. */
function lineBreak(text: string, at: number, length: number): Repair {
  const { start, line } = lineAt(text, at);
  const after = text.slice(at + length).split('\n', 1)[0] ?? '';
  const indent = /^[ \t]*(?:> ?)*/.exec(line)?.[0] ?? '';
  const isItem = /^(?:[-*+]|\d+[.)])\s+/.exec(line.slice(indent.length))?.[0].length ?? 0;
  const gap = /^[ \t]*/.exec(after)![0].length;
  const alone = text.slice(start, at).trim() === '' || /^\s*(?:#|\|)/.test(line);
  const put = alone ? ' ' : after.trim() === '' ? (nextLine(text, at).trim() === '' ? '' : '\\') : `\\\n${indent}${' '.repeat(isItem)}`;
  return certain({ start: at, end: at + length + gap, put });
}

const nextLine = (text: string, at: number): string => text.slice(lineAt(text, at).end + 1).split('\n', 1)[0] ?? '';

/** Exchanges a pair of tags for signs of Markdown, inside one paragraph; spaces go outside the signs. */
function between({ text, at }: Broken, opening: string, closing: string, sure = true): Repair | undefined {
  const pair = /^<([a-z][\w:-]*)(?:\s[^<>]*)?>(\s*)((?:(?!<\/?\1[\s>])(?!\n\s*\n)[^])*?)(\s*)<\/\1\s*>/i.exec(text.slice(at, at + 5000));
  if (pair === null) return undefined;
  const [whole, , lead = '', words = '', trail = ''] = pair;
  const put = words === '' ? '' : `${lead}${opening}${words}${closing}${trail}`;
  const edit: Edit = { start: at, end: at + whole.length, put };
  return sure ? certain(edit) : likely(edit);
}

/** A comment, which MDX cannot read. */
export function htmlComment({ text, at }: Broken): Repair | undefined {
  const start = text.lastIndexOf('<!--', at + 4);
  const end = start === -1 ? -1 : text.indexOf('-->', start);
  return end === -1 ? undefined : likely({ start, end: end + 3, put: '' });
}

/** Lines of program code above a text: components work without them. */
export const programCode = ({ text, at }: Broken): Repair | undefined =>
  /^(?:import|export)\b.*$/.test(lineAt(text, at).line) ? likely(wholeLine(text, at)) : undefined;

/** `<3` and `1 < 2`: no component is called like that. */
export function angleBracket({ text, at }: Broken): Repair | undefined {
  const start = text[at] === '<' ? at : text.lastIndexOf('<', at);
  if (start < lineAt(text, at).start || !/^<[\d\s=+-]/.test(text.slice(start, start + 2))) return undefined;
  return certain({ start, end: start, put: '\\' });
}

/** What stands in braces: a comment goes, words keep their braces as signs. */
export function braces({ text, at }: Broken): Repair | undefined {
  const start = text[at] === '{' ? at : text.lastIndexOf('{', at);
  if (start < lineAt(text, at).start) return undefined;
  const comment = /^\{\s*\/\*[^]*?\*\/\s*\}/.exec(text.slice(start))?.[0];
  if (comment !== undefined) return likely({ start, end: start + comment.length, put: '' });
  const space = /^\{\s*(["'`])(\s*)\1\s*\}/.exec(text.slice(start))?.[0];
  if (space !== undefined) return certain({ start, end: start + space.length, put: ' ' });
  const { end } = lineAt(text, start);
  const signs = [...text.slice(start, end).matchAll(/(?<!\\)[{}]/g)];
  return likely(...signs.map((match) => ({ start: start + match.index, end: start + match.index, put: '\\' })));
}
