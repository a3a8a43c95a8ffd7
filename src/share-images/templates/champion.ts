import { dot, relay, ring, sun } from '../art.ts';
import { block, eyebrow } from '../blocks.ts';
import { CardError } from '../errors.ts';
import type { Circle } from '../geometry.ts';
import { isWide } from '../formats.ts';
import { mark, markHeight } from '../mark.ts';
import { textOn } from '../palette.ts';
import { centred, personDisc } from '../person.ts';
import type { Drawing, Scene, Template } from '../scene.ts';

/** A champion’s badge: the person stands in the sun, on the relay line between whoever passed the torch and whoever is next. */
export const champion: Template = (scene) => {
  const { card, format, palette, px, safe } = scene;
  if (!card.person) throw new CardError(card.source, 'the champion template needs a person.');
  const wide = isWide(format);
  const half = px(markHeight) / 2;
  const r = wide ? 0.285 * Math.sqrt(format.width * format.height) : Math.min(0.31 * format.width, 0.235 * (safe.bottom - safe.top));
  const halo: Circle = wide
    ? { x: safe.right - r - px(34), y: format.height * 0.5, r }
    : { x: format.width * 0.58, y: safe.top + 2 * half + px(44) + r, r };
  const middle = wide ? safe.bottom - half : safe.top + half;
  const sign = mark(scene, safe.left, middle, wide ? halo.x - r - px(30) : safe.right);
  const text = wide
    ? { ...safe, right: halo.x - r - px(44), bottom: middle - half - px(22) }
    : { ...safe, top: halo.y + r + px(56), bottom: safe.bottom };

  const line = { y: wide ? middle : halo.y, start: wide ? sign.end + px(28) : 0 };
  const next: Circle = { x: format.width - px(36), y: line.y, r: px(20) };
  const disc = personDisc(scene, card.person, { ...halo, r: r * 0.79 }, { background: palette.background, text: palette.text });
  const seal = yearSeal(scene, { x: halo.x + r * 0.79, y: halo.y + r * 0.6, r: px(58) });
  return {
    art: [
      relay([line.start, line.y], [format.width, line.y], px(6), palette.line),
      dot(wide ? line.start + px(56) : safe.left + px(15), line.y, px(15), palette.line),
      ...sun(halo, palette),
      dot(next.x, next.y, next.r, palette.background),
      ring(next, px(6), palette.line),
      ...disc.art,
      ...seal.art,
      ...sign.art,
    ],
    lines: [...scene.fit(words(scene), text).lines, ...disc.lines, ...seal.lines, ...sign.lines],
  };
};

function words(scene: Scene) {
  const { palette, px, texts } = scene;
  return [
    eyebrow(scene),
    block(scene, 'name', {
      colour: palette.text,
      sizes: [124, 32],
      maxLines: 4,
      weight: 1.4,
      gap: texts.eyebrow ? { px: px(24), em: 0.16 } : undefined,
    }),
    block(scene, 'headline', { colour: palette.accent, sizes: [44, 30], maxLines: 2, gap: { px: px(46) } }),
    block(scene, 'detail', { colour: palette.soft, sizes: [38, 28], maxLines: 4, gap: { px: px(28) } }),
    block(scene, 'label', { colour: palette.soft, sizes: [38, 28], maxLines: 2, gap: { px: px(28) } }),
  ];
}

/** The year, on the rim of the sun. */
function yearSeal(scene: Scene, seal: Circle): Drawing {
  const { palette, px, texts } = scene;
  if (!texts.year) return { art: [], lines: [] };
  return {
    art: [dot(seal.x, seal.y, seal.r + px(9), palette.background), dot(seal.x, seal.y, seal.r, palette.accent)],
    lines: [centred(scene, 'year', texts.year, textOn(palette.accent), px(40), seal)],
  };
}
