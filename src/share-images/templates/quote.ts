import { portrait, relay, sun } from '../art.ts';
import { sizesBetween, type Block, type PlacedLine } from '../fit.ts';
import { isWide } from '../formats.ts';
import { h, type Node } from '../markup.ts';
import { headline, label, mark, markHeight } from '../parts.ts';
import { type Scene, type Template } from '../scene.ts';
import { initials } from '../person.ts';
export const quote: Template = (scene) => {
  const { card, format, palette, px, safe, texts } = scene;
  const wide = isWide(format);
  const half = px(markHeight) / 2;
  const r = 0.2 * Math.sqrt(format.width * format.height);
  const circle = { x: format.width - 0.3 * r, y: (wide ? 0 : safe.top * 0.5) + 0.25 * r, r };
  const sign = wide ? mark(scene, safe.right - (mark(scene, safe.left, 0, safe.right).end - safe.left), safe.bottom - half, safe.right) : mark(scene, safe.left, safe.top + half, safe.right);
  const disc = { x: safe.left + px(52), y: safe.bottom - px(52), r: px(52) };
  const left = wide ? safe.left + px(132) : safe.left;
  const top = wide ? safe.top + px(8) : safe.top + 2 * half + px(190);
  const speaker: (Block | undefined)[] = [
    texts.name ? { field: 'name', text: texts.name, face: 'display800', colour: palette.text, sizes: sizesBetween(px(42), px(32)), maxLines: 1, gap: {} } : undefined,
    texts.detail ? { field: 'detail', text: texts.detail, face: 'text500', colour: palette.soft, sizes: sizesBetween(px(36), px(30)), maxLines: 2, gap: { px: px(20) } } : undefined,
  ];
  const person = card.person
    ? scene.fit(speaker, { left: disc.x + disc.r + px(26), top: disc.y - px(36), right: wide ? safe.right - (sign.end - sign.lines[0]!.left) - px(110) : safe.right, bottom: safe.bottom + px(16) })
    : scene.fit([label(scene)], { ...safe, top: safe.bottom - px(80) });
  const stack = scene.fit([headline(scene, [104, 48], wide ? 5 : 9)], { ...safe, left, top, bottom: disc.y - disc.r - px(24) }, [{ ...circle, r: r + px(30) }]);
  return {
    art: [
      ...sun(circle, palette),
      ...marks(wide ? safe.left : safe.left, wide ? safe.top + px(6) : top - px(140), px(100), palette.accent),
      ...(card.person ? [relay([0, disc.y], [disc.x, disc.y], px(6), palette.line), ...portrait(disc, card.person.photo, palette.disc.background)] : []),
      ...sign.art,
    ],
    lines: [...stack.lines, ...person.lines, ...sign.lines, ...(card.person && !card.person.photo ? initials(scene, disc) : [])] satisfies PlacedLine[],
  };
};
/** Opening quotation marks, as two flames. */
function marks(left: number, top: number, height: number, fill: string): Node[] {
  const d = 'M22 0C17 10 4 16 4 32C4 42.5 11 50 21 50C30.6 50 38 43 38 34C38 25.6 32 19.6 24 18.6C20.6 18.2 20.4 9 22 0Z';
  return [0, 46].map((x) => h('path', { d, fill, transform: `translate(${left} ${top}) scale(${height / 50}) translate(${x - 4} 0)` }));
}
