import Slugger from 'github-slugger';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
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
    if (node.type === 'heading') headings.push({ depth: node.depth, text: textOf(node), slug: headingSlug(textOf(node)), node });
  });
  return headings;
}

/**
 * The identifier of a heading. The space that French puts before `; : ! ?` and inside « » is left out first, whether it
 * is an ordinary or a no-break one: `Qui êtes-vous ?` is `qui-êtes-vous`, before and after the typography is set right.
 */
export function headingSlug(text: string): string {
  const words = text.replace(/\s+(?=[;:!?»])/g, '').replace(/«\s+/g, '«');
  return new Slugger().slug(words.replace(/\s+/g, ' ').trim());
}

/**
 * Gives every heading its identifier in the build, by the same rule as the check. Must run before plugins that change
 * the text. Astro keeps an identifier that is already there.
 */
export function headingIds(): MdastPluginDefinition {
  return {
    name: 'flambeau-heading-ids',
    heading(node, context) {
      const data = (node.data ?? {}) as { hProperties?: Record<string, unknown> };
      context.setProperty(node, 'data', { ...data, hProperties: { ...data.hProperties, id: headingSlug(textOf(node)) } });
    },
  };
}
