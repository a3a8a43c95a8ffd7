import type { Piece } from '../../domain/search/types.ts';

/** The part of a panel that carries `data-search-<name>`. A missing one is a fault of the markup, said at once. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const found = root.querySelector<E>(`[data-search-${name}]`);
  if (!found) throw new Error(`Search: no element has data-search-${name}`);
  return found;
}

/** A new element with a class and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function link(url: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = url;
  return made;
}

/** Text nodes and `<mark>`: never HTML, so that nothing in a page’s text can become markup here. */
export function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map((piece) => (piece.marked ? element('mark', '', piece.text) : document.createTextNode(piece.text)));
}
