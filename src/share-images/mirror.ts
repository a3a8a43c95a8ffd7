import { h, type Node } from './markup.ts';
import type { Drawing } from './scene.ts';

/**
 * A drawing for languages that are read from right to left. Templates draw
 * everything as for Latin texts; here the left becomes the right: the mark and
 * the texts stand on the right margin, the sun in the left corner. Lines of
 * text move, and are not turned.
 */
export function mirrored({ art, lines }: Drawing, width: number): Drawing {
  return {
    art: [h('g', { transform: `translate(${width} 0) scale(-1 1)` }, art)],
    lines: lines.map((line) => ({ ...line, left: width - line.left - line.width })),
  };
}

/** Shapes that a mirrored drawing shows as they are, such as a photo: turned twice, around an upright axis. */
export function unturned(axis: number, ...shapes: Node[]): Node {
  return h('g', { transform: `translate(${(2 * axis).toFixed(2)} 0) scale(-1 1)` }, ...shapes);
}
