import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { textOf, walkTree } from './tree.ts';

export interface Heading {
  depth: number;
  text: string;
  /** The identifier without a number: two headings with the same one are a mistake. */
  slug: string;
  node: Readonly<MdastNode>;
}

/** The headings of a body in reading order. */
export function headingsOf(tree: Readonly<MdastNode>): Heading[] {
  const headings: Heading[] = [];
  walkTree(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = textOf(node);
    headings.push({ depth: node.depth, text, slug: new Slugger().slug(text), node });
  });
  return headings;
}
