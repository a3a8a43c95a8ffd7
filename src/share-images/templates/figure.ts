import { formatHex, interpolate } from 'culori';
import { dot, relay } from '../art.ts';
import { corner } from '../corner.ts';
import { sizesBetween, type Block, type Circle } from '../fit.ts';
import { isWide } from '../formats.ts';
import type { Node } from '../markup.ts';
import type { Palette } from '../palette.ts';
import { eyebrow, headline, label } from '../parts.ts';
import type { Scene, Template } from '../scene.ts';

/** A number: it is the largest text, and the sun is made of many. */
export const figure: Template = (scene) => {
  const { palette, px, format } = scene;
  const { circle, avoid, sign, line, text } = corner(scene);
  const blocks = [eyebrow(scene), number(scene), { ...headline(scene, [76, 44], isWide(format) ? 3 : 5), gap: { px: px(44) } }, label(scene)];
  const stack = scene.fit(blocks, text, [avoid]);
  return {
    art: [
      relay([line.start, line.y], [line.end + px(14), line.y], px(6), palette.line),
      dot(line.start + (line.end - line.start) * 0.45, line.y, px(11), palette.line),
      ...swarm(circle, px(31), palette),
      ...sign.art,
    ],
    lines: [...stack.lines, ...sign.lines],
  };
};

function number({ card, texts, palette, px, format }: Scene): Block | undefined {
  if (!texts.figure) return undefined;
  const gap = texts.eyebrow ? { px: px(40) } : {};
  const largest = isWide(format) ? 250 : 280;
  return { field: 'figure', text: texts.figure, face: 'display800', colour: palette.accent, sizes: sizesBetween(px(largest), px(110)), maxLines: card.figure?.includes(' ') ? 2 : 1, gap };
}

/** A sun of dots, on rings around its heart: large and light within, small at the rim. */
function swarm({ x, y, r }: Circle, step: number, { sun: { core, rim } }: Palette): Node[] {
  const colour = interpolate([core, rim], 'rgb');
  const rings = Math.floor(r / step);
  return Array.from({ length: rings + 1 }, (_, index) => {
    const share = index / rings;
    const count = index === 0 ? 1 : index * 6;
    return Array.from({ length: count }, (_, part) => {
      const angle = (part / count) * 2 * Math.PI + index * 0.13;
      const size = step * (0.47 - 0.27 * share);
      return dot(x + Math.cos(angle) * share * (r - size), y + Math.sin(angle) * share * (r - size), size, formatHex(colour(Math.min(1, share * 1.15))));
    });
  }).flat();
}
