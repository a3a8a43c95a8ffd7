import { edgeAt, type Area, type Circle } from './geometry.ts';
import { isWide } from './formats.ts';
import { mark, markHeight, type Mark } from './mark.ts';
import type { Scene } from './scene.ts';

/** The family’s main layout: text at the top left, something round cut by the bottom right corner, the relay line leading to it. */
export interface Corner {
  /** The round shape. */
  circle: Circle;
  /** The same, with the margin that text keeps from it. */
  avoid: Circle;
  sign: Mark;
  /** The relay line: its height, its ends, and a point on it by its share of the way. */
  line: { y: number; start: number; end: number; at: (share: number) => number };
  text: Area;
}

/**
 * Beside the text where the image is wide: the line starts at the mark, at the
 * bottom. Below the text where it is high: the mark goes to the top, and the
 * line comes from the left edge.
 */
export function corner(scene: Scene): Corner {
  const { format, px, safe } = scene;
  const wide = isWide(format);
  const side = Math.sqrt(format.width * format.height);
  const r = wide ? 0.31 * side : Math.min(0.345 * side, 0.3 * format.height);
  const circle = wide
    ? { x: format.width - 0.6 * r, y: format.height - 0.3 * r, r }
    : { x: format.width - 0.4 * r, y: safe.bottom - 0.16 * r, r };
  const half = px(markHeight) / 2;
  const middle = wide ? safe.bottom - half : safe.top + half;
  const sign = mark(scene, safe.left, middle, Math.min(safe.right, edgeAt(circle, middle) - px(60)));
  const y = wide ? middle : circle.y;
  const start = wide ? sign.end + px(28) : 0;
  const end = edgeAt(circle, y);
  return {
    circle,
    avoid: { ...circle, r: r + px(36) },
    sign,
    line: { y, start, end, at: (share) => start + (end - start) * share },
    text: { ...safe, top: wide ? safe.top : middle + half + px(64), bottom: (wide ? middle - half : y) - px(26) },
  };
}
