import { dot, quotationMarks, relay, sun } from '../art.ts';
import { block, eyebrow, headline } from '../blocks.ts';
import type { Circle } from '../geometry.ts';
import { isWide } from '../formats.ts';
import { mark, markAtRight, markHeight } from '../mark.ts';
import { personDisc } from '../person.ts';
import type { Drawing, Scene, Template } from '../scene.ts';

/** Somebody’s words: the quotation marks are two flames, and the relay line brings in who speaks. */
export const quote: Template = (scene) => {
  const { format, palette, px, safe } = scene;
  const wide = isWide(format);
  const half = px(markHeight) / 2;
  const r = 0.19 * Math.sqrt(format.width * format.height);
  const circle = { x: format.width - 0.32 * r, y: (wide ? 0 : safe.top * 0.4) + 0.3 * r, r };

  const atRight = wide ? markAtRight(scene, safe.bottom - half) : undefined;
  const sign = atRight ?? mark(scene, safe.left, safe.top + half, circle.x - r - px(30));
  const said = speaker(scene, (atRight?.start ?? safe.right + px(64)) - px(64));

  // The marks hang in the margin of the text where there is room for one.
  const flames = { left: safe.left, top: wide ? safe.top : safe.top + 2 * half + px(70), height: px(wide ? 70 : 96) };
  const text = {
    ...safe,
    left: wide ? safe.left + px(142) : safe.left,
    top: wide ? safe.top + px(12) : flames.top + flames.height + px(48),
    bottom: said.top - px(24),
  };
  const words = headline(scene, [112, 32], wide ? 6 : 10);
  const stack = scene.fit([eyebrow(scene), words && { ...words, linePrice: 0.05 }], text, [{ ...circle, r: r + px(30) }]);
  return {
    art: [...sun(circle, palette), ...quotationMarks(flames.left, flames.top, flames.height, palette.accent), ...said.art, ...sign.art],
    lines: [...stack.lines, ...said.lines, ...sign.lines],
  };
};

/** Who speaks: the person on the relay line, or a dot and the label where the card names nobody. */
function speaker(scene: Scene, right: number): Drawing & { top: number } {
  const { palette, px, safe, texts } = scene;
  const { person } = scene.card;
  if (!person && !texts.label) return { art: [], lines: [], top: safe.bottom - px(52) };

  const r = person ? px(52) : px(15);
  const name = block(scene, 'name', { colour: palette.text, sizes: [42, 30], maxLines: 2 });
  const detail = block(scene, 'detail', { colour: palette.soft, sizes: [36, 28], maxLines: 2, gap: { px: px(21) } });
  const more = block(scene, 'label', { colour: palette.soft, sizes: [36, 28], maxLines: 2, gap: { px: px(21) } });
  const blocks = person ? [name, detail, more] : [block(scene, 'label', { colour: palette.text, sizes: [42, 30], maxLines: 3 })];
  const words = scene.fit(blocks, { left: safe.left + 2 * r + px(26), top: 0, right, bottom: px(scene.tight ? 210 : 260) });

  // The words are centred on the disc, and both stand on the margin.
  const half = words.bottom / 2;
  const disc: Circle = { x: safe.left + r, y: safe.bottom - Math.max(px(52), half + px(8)), r };
  const moved = words.lines.map((line) => ({ ...line, baseline: line.baseline + disc.y - half }));
  const line = relay([0, disc.y], [disc.x, disc.y], px(6), palette.line);
  const { art, lines } = person
    ? personDisc(scene, person, disc, palette.disc)
    : { art: [dot(disc.x, disc.y, disc.r, palette.line)], lines: [] };
  return { art: [line, ...art], lines: [...moved, ...lines], top: disc.y - Math.max(px(52), half) };
}
