import type { MdastNode } from 'satteri';
import { childrenOf, isElement, startOf } from './tree.ts';
import type { Root } from './parse.ts';

/** A paragraph, a heading, a point of a list, a row of a table or the words of a component’s tag. Offsets are in the text. */
export interface TextBlock {
  kind: string;
  start: number;
  text: string;
}

/** The blocks of a body, in reading order: what somebody translates one after the other. */
export function blocksOf(tree: Root, text: string): TextBlock[] {
  return childrenOf(tree).flatMap((node) => blocksIn(node, text));
}

function blocksIn(node: Readonly<MdastNode>, text: string): TextBlock[] {
  const start = startOf(node);
  const whole = (kind: string): TextBlock[] => [{ kind, start, text: text.slice(start, node.position?.end.offset ?? start) }];
  const inside = (): TextBlock[] => childrenOf(node).flatMap((child) => blocksIn(child, text));
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return inside();
    case 'tableRow':
      return whole('row');
    case 'heading':
      return whole(`h${node.depth}`);
    case 'paragraph':
      return whole(childrenOf(node).every((child) => child.type === 'image') ? 'image' : 'paragraph');
    case 'thematicBreak':
      return [];
    default:
      if (!isElement(node) || node.type !== 'mdxJsxFlowElement') return whole(node.type);
      return [...tagBlock(node, text), ...inside()];
  }
}

/** A tag has words to translate where one of its attributes is a text. */
function tagBlock(node: Readonly<MdastNode>, text: string): TextBlock[] {
  const start = startOf(node);
  const first = childrenOf(node)[0];
  const end = first === undefined ? (node.position?.end.offset ?? start) : startOf(first);
  const tag = text.slice(start, end).trim();
  const name = isElement(node) ? (node.name ?? '') : '';
  return /="/.test(tag) ? [{ kind: `<${name}>`, start, text: tag }] : [];
}
