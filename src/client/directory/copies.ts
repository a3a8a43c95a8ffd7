import { part } from '../lib/dom.ts';

/** A function that makes another copy of a template’s first element. */
export function copies(root: ParentNode, name: string): () => HTMLElement {
  const { content } = part<HTMLTemplateElement>(root, `part="${name}"`);
  return () => content.firstElementChild!.cloneNode(true) as HTMLElement;
}
