import type { Area, Circle } from './fit.ts';
import { isWide } from './formats.ts';
import { mark, markHeight, type Mark } from './parts.ts';
import type { Scene } from './scene.ts';

/** The family’s main layout: text at the top left, something round cut by the bottom right corner, the relay line leading to it. */
export interface Corner {
  /** The round shape. */
  circle: Circle;
  /** The same, with the margin that text keeps from it. */
  avoid: Circle;
  sign: Mark;
  /** Where the relay line starts, and where it meets the round shape. */
  line: { y: number; start: number; end: number };
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
  const r = (wide ? 0.31 : 0.37) * Math.sqrt(format.width * format.height);
  const circle = wide
    ? { x: format.width - 0.6 * r, y: format.height - 0.3 * r, r }
    : { x: format.width - 0.42 * r, y: safe.bottom - 0.2 * r, r };
  const half = px(markHeight) / 2;
  const middle = wide ? safe.bottom - half : safe.top + half;
  const sign = mark(scene, safe.left, middle, wide ? circle.x - r - px(60) : safe.right);
  const y = wide ? middle : circle.y;
  return {
    circle,
    avoid: { ...circle, r: r + px(36) },
    sign,
    line: { y, start: wide ? sign.end + px(28) : 0, end: circle.x - Math.sqrt(r ** 2 - (circle.y - y) ** 2) },
    text: { ...safe, top: wide ? safe.top : middle + half + px(64), bottom: (wide ? middle - half : y) - px(28) },
  };
}
