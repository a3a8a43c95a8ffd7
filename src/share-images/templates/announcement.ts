import { dot, relay, sun } from '../art.ts';
import { eyebrow, headline, label } from '../blocks.ts';
import { corner } from '../corner.ts';
import { isWide } from '../formats.ts';
import type { Template } from '../scene.ts';

/** News: the relay line runs from the torch into a sun that the corner cuts. */
export const announcement: Template = (scene) => {
  const { format, palette, px } = scene;
  const { circle, avoid, sign, line, text } = corner(scene);
  const stack = scene.fit([eyebrow(scene), headline(scene, [148, 32], isWide(format) ? 4 : 7), label(scene)], text, [avoid]);
  return {
    art: [
      relay([line.start, line.y], [line.end + px(10), line.y], px(6), palette.line),
      dot(line.at(0.28), line.y, px(9), palette.line),
      dot(line.at(0.66), line.y, px(14), palette.line),
      ...sun(circle, palette),
      ...sign.art,
    ],
    lines: [...stack.lines, ...sign.lines],
  };
};
