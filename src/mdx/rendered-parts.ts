import { DomUtils, parseDocument } from 'htmlparser2';

/** A part of an exercise (a choice, a scene), as its component hands it to the exercise around it. */
export interface RenderedPart {
  /** The component’s name: `Choice`. */
  name: string;
  /** What the editor wrote as attributes. */
  attributes: Readonly<Record<string, string>>;
  /** What stands between its tags, as HTML. */
  html: string;
}

export const partTag = 'exercise-part';

/**
 * Takes an exercise’s rendered children apart: the words that stand first, and its parts. Components in MDX know
 * nothing of what stands around them; so each part renders as one {@link partTag} element and the exercise, which
 * knows its own identifier and how many parts there are, draws them.
 */
export function renderedParts(html: string): { words: string; parts: RenderedPart[] } {
  const parts = read(html).filter((node) => isElement(node, partTag));
  return {
    words: html.slice(0, parts[0]?.startIndex ?? undefined).trim(),
    parts: parts.map((part) => ({
      name: part.attribs['data-name'] ?? '',
      attributes: JSON.parse(part.attribs['data-attributes'] ?? '{}') as Record<string, string>,
      html: inner(html, part.children),
    })),
  };
}

/** The items of the list that a text consists of, as HTML. A paragraph that is all of an item goes without its tags. */
export function listItems(html: string): string[] {
  const list = read(html).find((node) => isElement(node, 'ol', 'ul'));
  const items = list && isElement(list) ? list.children.filter((node) => isElement(node, 'li')) : [];
  return items.map(({ children }) => {
    const [only, ...others] = children.filter((node) => DomUtils.textContent(node).trim() !== '' || isElement(node));
    return only && others.length === 0 && isElement(only, 'p') ? inner(html, only.children) : inner(html, children);
  });
}

const read = (html: string) => parseDocument(html, { withStartIndices: true, withEndIndices: true }).children;
type Node = ReturnType<typeof read>[number];

/** Whether a node is an element, of one of these names where some are given. */
function isElement(node: Node, ...names: string[]): node is Extract<Node, { attribs: unknown }> {
  return 'attribs' in node && (names.length === 0 || names.includes(node.name));
}

const inner = (html: string, nodes: readonly Node[]): string =>
  html.slice(nodes[0]?.startIndex ?? 0, (nodes.at(-1)?.endIndex ?? -1) + 1).trim();
