import { likely, lineAt, told, type Broken, type Repair } from './repair.ts';

/** A blank of a starting text with one bracket too few. */
export function openBlank({ text, at }: Broken): Repair | undefined {
  const { start, line } = lineAt(text, Math.max(at, text.indexOf('[[', at)));
  const open = /\[\[([^[\]\n]*?)(\]?)(?=$|[.!?,;](?:\s|$)|\n)/.exec(line);
  if (open === null) return undefined;
  const end = start + open.index + open[0].length;
  return likely({ start: end - (open[2] ?? '').length, end, put: ']]' });
}

/** An address in a voice, where the site adds the post’s own. */
export function voiceAddress(broken: Broken): Repair | undefined {
  const { text, at } = broken;
  const address = told(broken, 'address') ?? '';
  const start = address === '' ? -1 : text.indexOf(address, at);
  if (start === -1) return undefined;
  const space = /[ \t]*$/.exec(text.slice(Math.max(0, start - 20), start))![0].length;
  return likely({ start: start - space, end: start + address.length, put: '' });
}
