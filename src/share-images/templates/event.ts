import { dot, relay, sun } from '../art.ts';
import { eyebrow, headline, label } from '../blocks.ts';
import { isWide } from '../formats.ts';
import { h } from '../markup.ts';
import { mark, markAtRight, markHeight } from '../mark.ts';
import type { Template } from '../scene.ts';

/** A date: the relay line is the horizon, the sun comes up on it, and the date and place stand below their dot. */
export const event: Template = (scene) => {
  const { format, palette, px, safe } = scene;
  const wide = isWide(format);
  const half = px(markHeight) / 2;
  const horizon = safe.bottom - px(wide ? 142 : 164);
  const r = wide ? 0.245 * Math.sqrt(format.width * format.height) : Math.min(0.36 * format.width, 0.4 * (horizon - safe.top));
  const circle = { x: wide ? safe.right - r - px(20) : 0.6 * format.width, y: horizon, r };

  const atRight = wide ? markAtRight(scene, safe.bottom - half) : undefined;
  const sign = atRight ?? mark(scene, safe.left, safe.top + half, safe.right);
  const sky = { ...safe, top: wide ? safe.top : safe.top + 2 * half + px(64), bottom: horizon - px(36) };
  const above = scene.fit([eyebrow(scene), headline(scene, [136, 32], wide ? 4 : 7)], sky, [{ ...circle, r: r + px(36) }]);

  const ground = { ...safe, top: horizon, right: (atRight?.start ?? safe.right + px(64)) - px(64), bottom: safe.bottom + px(14) };
  const date = label(scene);
  const below = scene.fit([date && { ...date, colour: palette.text, gap: { px: px(46) } }], ground);
  return {
    art: [
      h('clipPath', { id: 'sky' }, h('rect', { width: format.width, height: horizon })),
      h('g', { 'clip-path': 'url(#sky)' }, sun(circle, palette)),
      relay([0, horizon], [format.width, horizon], px(6), palette.line),
      dot(safe.left + px(15), horizon, px(15), palette.line),
      ...sign.art,
    ],
    lines: [...above.lines, ...below.lines, ...sign.lines],
  };
};
