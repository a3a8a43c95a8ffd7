import type { MdxFault } from './parse.ts';

/**
 * Where a person would look for a fault: the parser names the middle of an expression, we name its brace; and where a
 * component’s tag cannot be read, we name the component.
 */
export function faultPlace(text: string, fault: MdxFault): MdxFault {
  const offset = offsetOf(text, fault.line, fault.column);
  if (isExpression(fault)) {
    let brace = text.lastIndexOf('{', offset);
    while (text[brace - 1] === '{') brace -= 1;
    return brace === -1 ? fault : { ...fault, ...placeOf(text, brace) };
  }
  const tag = isTag(fault) ? /^<([A-Z][\w.]*)/.exec(text.slice(offset, offset + 200))?.[1] : undefined;
  return tag === undefined ? fault : { ...fault, tag };
}

/** Blanks what a fault is about, keeping every later place, so that what only follows from it is not reported. */
export function blankFault(text: string, fault: MdxFault): string {
  const offset = offsetOf(text, fault.line, fault.column);
  if (isExpression(fault)) {
    let end = text.indexOf('}', offset);
    while (end !== -1 && text[end + 1] === '}') end += 1;
    // Quotes, because it may be the value of an attribute.
    return end === -1 ? blank(text, offset, 1) : `${text.slice(0, offset)}"${' '.repeat(end - offset - 1)}"${text.slice(end + 1)}`;
  }
  if (fault.tag !== undefined) {
    const opened = blankTag(text, offset);
    const closing = opened.indexOf(`</${fault.tag}>`, offset);
    return closing === -1 ? opened : blankTag(opened, closing);
  }
  const crossed = /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for .*\((\d+):(\d+)\)/.exec(fault.message);
  if (crossed === null) return blankTag(text, offset);
  const [, name = '', line, column] = crossed;
  const withoutOpening = blankTag(text, offsetOf(text, Number(line), Number(column)));
  const before = text.slice(0, offset);
  const isOpenAbove = before.split(`<${name}`).length > before.split(`</${name}`).length;
  return isOpenAbove ? withoutOpening : blankTag(withoutOpening, offset);
}

function isExpression(fault: MdxFault): boolean {
  return fault.message.startsWith('Could not parse expression');
}

function isTag(fault: MdxFault): boolean {
  return /expected a valid JSX tag|before name|in name|attribute/.test(fault.message);
}

/** Blanks the tag that stands at an offset, or else one character. */
function blankTag(text: string, offset: number): string {
  const tag = /^<\/?[A-Za-z][^<>\n]*>?/.exec(text.slice(offset, offset + 500))?.[0];
  return blank(text, offset, tag?.length ?? 1);
}

function blank(text: string, offset: number, length: number): string {
  const inside = Math.max(0, Math.min(length, text.length - offset));
  return text.slice(0, offset) + ' '.repeat(inside) + text.slice(offset + inside);
}

function offsetOf(text: string, line: number, column: number): number {
  return text.split('\n', line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const rows = text.slice(0, offset).split('\n');
  return { line: rows.length, column: (rows.at(-1)?.length ?? 0) + 1 };
}
