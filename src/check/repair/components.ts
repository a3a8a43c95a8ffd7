import { certain, likely, lineAt, told, type Broken, type Edit, type Repair } from './repair.ts';
import { sure } from './types.ts';

/** A component under nearly its name: its two tags get the right one. */
export function misnamedComponent(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const [name, right] = [told(broken, 'name'), told(broken, 'suggestion')];
  if (name === undefined || right === undefined) return undefined;
  const edits: Edit[] = [{ start: at + 1, end: at + 1 + name.length, put: right }];
  const close = text.indexOf(`</${name}>`, at);
  const isSelfClosing = /^[^<>]*\/>/.test(text.slice(at + 1));
  if (!isSelfClosing && close !== -1) edits.push({ start: close + 2, end: close + 2 + name.length, put: right });
  return name.toLowerCase() === right.toLowerCase() ? certain(...edits) : likely(...edits);
}

/** An attribute’s name, or its value out of a closed list. The finding stands at the attribute. */
export function misnamedAttribute(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const [attribute = '', right] = [told(broken, 'attribute'), told(broken, 'suggestion')];
  const value = told(broken, 'value');
  if (right === undefined) return undefined;
  if (value === undefined) {
    const edit = { start: at, end: at + attribute.length, put: right };
    return attribute.toLowerCase() === right.toLowerCase() ? certain(edit) : likely(edit);
  }
  const start = text.indexOf(value, at + attribute.length);
  if (start === -1 || start > lineAt(text, at).end) return undefined;
  const edit = { start, end: start + value.length, put: right };
  return value.trim().toLowerCase() === right.toLowerCase() ? certain(edit) : likely(edit);
}

/** `kind={"note"}`, `minutes={2}` */
export function bracedValue({ text, at }: Broken): Repair | undefined {
  const found = /^[\w-]+\s*=\s*(\{\s*(?:(["'`])([^"'`{}]*)\2|(\d+)|([a-z][\w-]*))\s*\})/i.exec(text.slice(at, at + 400));
  if (found === null) return undefined;
  const [whole, braces = '', , words, number, name] = found;
  const start = at + whole.length - braces.length;
  const edit = { start, end: start + braces.length, put: `"${words ?? number ?? name}"` };
  return name === undefined ? certain(edit) : likely(edit);
}

/** `minutes="2 min"`, and short names with spaces or capitals. */
export function attributeForm(broken: Broken): Repair | undefined {
  const value = told(broken, 'value') ?? '';
  const { text, at, finding } = broken;
  const start = text.indexOf(value, at);
  const right =
    finding.code === 'attribute-number'
      ? /^0*([1-9]\d?)\D*$/.exec(value)?.[1]
      : value
          .trim()
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^[-\d]+|-+$/g, '');
  if (right === undefined || right === '' || start === -1 || start > lineAt(text, at).end) return undefined;
  return likely({ start, end: start + value.length, put: right });
}

/** An attribute that may not be there, or is there twice. */
export function dropAttribute({ text, at }: Broken): Repair | undefined {
  const whole = /^[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?/.exec(text.slice(at, at + 400))?.[0];
  if (whole === undefined) return undefined;
  const space = /\s*$/.exec(text.slice(Math.max(0, at - 20), at))![0].length;
  return likely({ start: at - space, end: at + whole.length, put: '' });
}

/** A tag with curly quotation marks, or with none around its values. */
export function unreadableTag({ text, at }: Broken): Repair | undefined {
  const tag = /^<[A-Z]\w*((?:\s+[^<>]*?)?)\s*\/?>/.exec(text.slice(at, at + 800));
  if (tag === null || tag[1] === undefined) return undefined;
  const put = tag[1]
    .replace(/=\s*[“”„«]\s?([^“”„«»"]*?)\s?[“”»]/g, '="$1"')
    .replace(/=\s*[‘’‚]([^‘’‚"]*)[‘’]/g, '="$1"')
    .replace(/=\s*([^\s"'“”{}<>/=]+)(?=\s|$)/g, '="$1"');
  const start = at + tag[0].indexOf(tag[1]);
  return put === tag[1] ? undefined : sure([{ start, end: start + tag[1].length, put }]);
}

/** Words on the line of their tag get lines of their own, with an empty one on each side. */
export function ownLines(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const name = told(broken, 'name') ?? '';
  const open = text.lastIndexOf(`<${name}`, at);
  const pair = new RegExp(`^<${name}((?:\\s[^<>]*)?)>[ \\t]*\\n*((?:(?!</?${name}[\\s>])[^])*?)\\n*[ \\t]*</${name}>`).exec(
    text.slice(open),
  );
  if (name === '' || open === -1 || pair === null || pair[2]?.trim() === '') return undefined;
  const indent = /^[ \t]*(?:> ?)*/.exec(lineAt(text, open).line)![0];
  const words = pair[2]!.trim();
  if (indent.includes('>')) return undefined;
  const put = `<${name}${pair[1]}>\n\n${indent}${words}\n\n${indent}</${name}>`;
  return certain({ start: open, end: open + pair[0].length, put });
}

/** A closing tag that closes nothing. */
export function strayClosing(broken: Broken): Repair | undefined {
  const closing = `</${told(broken, 'name')}>`;
  const { text, at } = broken;
  return text.startsWith(closing, at) ? likely({ start: at, end: at + closing.length, put: '' }) : undefined;
}

/** A component that is never closed: it ends with its paragraph. */
export function unclosed(broken: Broken): Repair | undefined {
  const { text } = broken;
  const name = told(broken, 'name') ?? '';
  const open = text.lastIndexOf(`<${name}`, broken.at);
  const tag = /^<\w+(?:\s[^<>]*)?>/.exec(text.slice(open, open + 800))?.[0];
  if (name === '' || open === -1 || tag === undefined || lineAt(text, open).line.trim() !== tag) return undefined;
  const words = /^\s*\n\n?((?:.+\n?)+)/.exec(text.slice(open + tag.length));
  if (words === null) return undefined;
  const end = open + tag.length + words[0].trimEnd().length;
  return likely({ start: end, end, put: `\n\n</${name}>` });
}
