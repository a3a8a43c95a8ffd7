import type { Piece } from '../../domain/search/types.ts';
import { element } from '../lib/dom.ts';

export const link = (href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement =>
  element('a', { href, class: className || false }, ...children);

/** Text nodes and `<mark>`: never HTML, so that nothing in a page’s text can become markup here. */
export function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map((piece) => (piece.marked ? element('mark', '', piece.text) : document.createTextNode(piece.text)));
}
