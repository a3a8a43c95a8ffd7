import { formatHex, interpolate } from 'culori';
import { dot, relay } from '../art.ts';
import { block, eyebrow, headline, label } from '../blocks.ts';
import { corner } from '../corner.ts';
import { CardError } from '../errors.ts';
import type { Circle } from '../geometry.ts';
import { isWide } from '../formats.ts';
import type { Node } from '../markup.ts';
import type { Palette } from '../palette.ts';
import type { Template } from '../scene.ts';

/** A number: it is the largest text, and the sun is made of many. */
export const figure: Template = (scene) => {
  const { card, format, palette, px, texts } = scene;
  if (!texts.figure) throw new CardError(card.source, 'the figure template needs a figure.');
  const wide = isWide(format);
  const { circle, avoid, sign, line, text } = corner(scene);
  const number = block(scene, 'figure', {
    colour: palette.accent,
    sizes: [wide ? 230 : 280, 72],
    maxLines: 2,
    gap: texts.eyebrow ? { px: px(38) } : undefined,
    linePrice: 0.7,
    weight: 3,
  });
  const words = headline(scene, [wide ? 70 : 84, 32], wide ? 3 : 5);
  const stack = scene.fit([eyebrow(scene), number, words && { ...words, gap: { px: px(44) }, linePrice: 0.05 }, label(scene)], text, [
    avoid,
  ]);
  return {
    art: [
      relay([line.start, line.y], [line.end, line.y], px(6), palette.line),
      dot(line.at(0.45), line.y, px(11), palette.line),
      ...swarm(circle, px(16), palette),
      ...sign.art,
    ],
    lines: [...stack.lines, ...sign.lines],
  };
};

/** The angle between a sunflower’s seeds, in radians (H. Vogel, 1979): no two stand behind one another. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** A sun of dots, set as a sunflower’s seeds are: large and light at its heart, small at the rim. */
function swarm({ x, y, r }: Circle, largest: number, { sun: { core, rim } }: Palette): Node[] {
  const colour = interpolate([core, rim], 'rgb');
  const count = Math.round((r / (largest * 1.16)) ** 2);
  return Array.from({ length: count }, (_, seed) => {
    const share = Math.sqrt((seed + 0.5) / count);
    const angle = seed * golden;
    return dot(x + Math.cos(angle) * share * r, y + Math.sin(angle) * share * r, largest * (1 - 0.62 * share), formatHex(colour(share)));
  });
}
