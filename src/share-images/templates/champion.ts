import { dot, portrait, relay, ring, sun } from '../art.ts';
import { CardError } from '../errors.ts';
import { sizesBetween, type Block } from '../fit.ts';
import { isWide } from '../formats.ts';
import { mark, markHeight } from '../parts.ts';
import { initials } from '../person.ts';
import { textOn } from '../palette.ts';
import type { Scene, Template } from '../scene.ts';

/** A champion’s badge: the person stands in the sun, on the relay line between whoever passed the torch and whoever is next. */
export const champion: Template = (scene) => {
  const { card, format, palette, px, safe } = scene;
  if (!card.person) throw new CardError(card.source, 'the champion template needs a person.');
  const wide = isWide(format);
  const half = px(markHeight) / 2;
  const r = wide ? 0.285 * Math.sqrt(format.width * format.height) : 0.31 * format.width;
  const disc = { x: wide ? safe.right - r - px(34) : format.width * 0.56, y: wide ? format.height * 0.5 : safe.top + 2 * half + px(56) + r, r: r * 0.78 };
  const halo = { ...disc, r };
  const sign = mark(scene, safe.left, wide ? safe.bottom - half : safe.top + half, wide ? disc.x - r - px(40) : safe.right);
  const lineY = disc.y;
  void lineY;
  const text = wide ? { ...safe, right: disc.x - r - px(44), bottom: safe.bottom - 2 * half - px(28) } : { ...safe, top: disc.y + r + px(64), bottom: safe.bottom };
  const stack = scene.fit(blocks(scene), text);
  const y = wide ? sign.lines[0]!.baseline - px(12) : disc.y;
  return {
    art: [
      relay([wide ? sign.end + px(28) : 0, y], [format.width, y], px(6), palette.line),
      dot(wide ? sign.end + px(28) + (disc.x - r - sign.end) * 0.4 : px(40), y, px(14), palette.line),
      ...sun(halo, palette),
      dot(format.width - px(34), y, px(19), palette.background),
      ring({ x: format.width - px(34), y, r: px(19) }, px(6), palette.line),
      ...portrait(disc, card.person.photo, palette.disc.background),
      ...sign.art,
      ...(card.year ? [dot(halo.x + r * 0.74, halo.y + r * 0.7, px(62), palette.background), dot(halo.x + r * 0.74, halo.y + r * 0.7, px(54), palette.accent)] : []),
    ],
    lines: [...stack.lines, ...sign.lines, ...(card.person.photo ? [] : initials(scene, disc)), ...year(scene, halo.x + r * 0.74, halo.y + r * 0.7)],
  };
};

function blocks({ texts, palette, px }: Scene): (Block | undefined)[] {
  return [
    texts.name ? { field: 'name', text: texts.name, face: 'display800', colour: palette.text, sizes: sizesBetween(px(120), px(56)), maxLines: 3, gap: {} } : undefined,
    texts.headline ? { field: 'headline', text: texts.headline, face: 'text700', colour: palette.accent, sizes: sizesBetween(px(44), px(36)), maxLines: 2, gap: { px: px(40) } } : undefined,
    texts.detail ? { field: 'detail', text: texts.detail, face: 'text500', colour: palette.soft, sizes: sizesBetween(px(38), px(32)), maxLines: 3, gap: { px: px(26) } } : undefined,
  ];
}

function year({ texts, palette, measure, px }: Scene, x: number, y: number) {
  if (!texts.year) return [];
  const size = px(38);
  const width = measure(texts.year, 'text700') * size;
  return [{ field: 'year' as const, text: texts.year, face: 'text700' as const, colour: textOn(palette.accent), size, left: x - width / 2, baseline: y + 0.334 * size, width, limit: px(100) }];
}
