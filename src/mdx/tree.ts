import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

export type Element = Readonly<MdxJsxFlowElement> | Readonly<MdxJsxTextElement>;

type Visit = (node: Readonly<MdastNode>, parents: readonly Readonly<MdastNode>[]) => void;

/** Calls `visit` for a node and all that is under it, in reading order. `parents` runs from the root down. */
export function walkTree(node: Readonly<MdastNode>, visit: Visit, parents: readonly Readonly<MdastNode>[] = []): void {
  visit(node, parents);
  const children = childrenOf(node);
  if (children.length === 0) return;
  const above = [...parents, node];
  for (const child of children) walkTree(child, visit, above);
}

export function childrenOf(node: Readonly<MdastNode>): readonly Readonly<MdastNode>[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

export function isElement(node: Readonly<MdastNode>): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The words of a node, as Astro counts them for a heading’s identifier: an image’s alternative text is left out. */
export function textOf(node: Readonly<MdastNode>): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** Where a node begins, as an offset in the text. */
export function startOf(node: Readonly<MdastNode>): number {
  return node.position?.start.offset ?? 0;
}

/** The offset of an attribute of an element: the parser gives none. Of the element when it is not found. */
export function attributeOffset(text: string, element: Element, name: string): number {
  const start = startOf(element);
  const scan = /\s*(?:([^\s=/>"'{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\}|(\/?>))/y;
  scan.lastIndex = start + 1 + (element.name?.length ?? 0);
  for (let part = scan.exec(text); part !== null && part[2] === undefined; part = scan.exec(text)) {
    const lead = part[0].length - part[0].trimStart().length;
    if (part[1] === name || (name === '...' && part[1] === undefined)) return part.index + lead;
  }
  return start;
}
