/** The part of the directory that carries `data-part="…"`. A missing one is a fault of the markup, said at once. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const found = root.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new Error(`Directory: no element has data-part="${name}"`);
  return found;
}

/** A function that makes another copy of a template’s first element. */
export function copies(root: ParentNode, name: string): () => HTMLElement {
  const { content } = part<HTMLTemplateElement>(root, name) as unknown as HTMLTemplateElement;
  return () => content.firstElementChild!.cloneNode(true) as HTMLElement;
}
