import { dot, relay, sun } from '../art.ts';
import { eyebrow, headline, label } from '../blocks.ts';
import { edgeAt } from '../geometry.ts';
import { isWide } from '../formats.ts';
import { mark, markHeight } from '../mark.ts';
import type { Template } from '../scene.ts';

/** Any page: the relay line comes down to the torch, as it runs along a chapter; its dot marks the title. */
export const page: Template = (scene) => {
  const { format, palette, px, safe } = scene;
  const wide = isWide(format);
  const half = px(markHeight) / 2;
  const middle = safe.bottom - half;
  const r = (wide ? 0.27 : 0.32) * Math.sqrt(format.width * format.height);
  const circle = { x: format.width - 0.12 * r, y: wide ? format.height * 0.64 : middle - 0.75 * r, r };
  const axis = safe.left + px(17);
  const sign = mark(scene, safe.left, middle, Math.min(safe.right, edgeAt(circle, middle) - px(30)));
  const text = { ...safe, left: safe.left + px(82), bottom: middle - half - px(40) };
  const stack = scene.fit([eyebrow(scene), headline(scene, [136, 32], wide ? 5 : 8), label(scene)], text, [{ ...circle, r: r + px(36) }]);
  const [first] = stack.lines;
  const level = first ? first.baseline - 0.33 * first.size : safe.top;
  return {
    art: [
      relay([axis, 0], [axis, middle - half - px(14)], px(6), palette.line),
      dot(axis, level, px(17), palette.line),
      ...sun(circle, palette),
      ...sign.art,
    ],
    lines: [...stack.lines, ...sign.lines],
  };
};
