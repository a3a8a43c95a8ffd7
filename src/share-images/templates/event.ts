import { dot, relay, sun } from '../art.ts';
import { isWide } from '../formats.ts';
import { h } from '../markup.ts';
import { eyebrow, headline, label, mark, markHeight } from '../parts.ts';
import type { Template } from '../scene.ts';

/** A date: the relay line is the horizon, the sun comes up on it, and the date and place stand below their dot. */
export const event: Template = (scene) => {
  const { format, palette, px, safe } = scene;
  const wide = isWide(format);
  const half = px(markHeight) / 2;
  const horizon = safe.bottom - px(wide ? 142 : 176);
  const r = (wide ? 0.235 : 0.33) * Math.sqrt(format.width * format.height);
  const circle = { x: safe.right - r * (wide ? 1 : 0.8), y: horizon, r };

  const measured = mark(scene, safe.left, 0, safe.right);
  const width = measured.end - safe.left;
  const sign = wide ? mark(scene, safe.right - width, safe.bottom - half, safe.right) : mark(scene, safe.left, safe.top + half, safe.right);

  const text = { ...safe, top: wide ? safe.top : safe.top + 2 * half + px(64), bottom: horizon - px(40) };
  const above = scene.fit([eyebrow(scene), headline(scene, [132, 52], wide ? 4 : 7)], text, [{ ...circle, r: r + px(36) }]);
  const date = label(scene);
  const below = scene.fit(
    [date && { ...date, colour: palette.text, gap: { px: px(46) } }],
    { ...safe, top: horizon, right: wide ? safe.right - width - px(72) : safe.right, bottom: safe.bottom + px(12) },
  );
  return {
    art: [
      h('clipPath', { id: 'sky' }, h('rect', { width: format.width, height: horizon })),
      h('g', { 'clip-path': 'url(#sky)' }, sun(circle, palette)),
      relay([0, horizon], [format.width, horizon], px(6), palette.line),
      dot(safe.left + px(14), horizon, px(15), palette.line),
      ...sign.art,
    ],
    lines: [...above.lines, ...below.lines, ...sign.lines],
  };
};
