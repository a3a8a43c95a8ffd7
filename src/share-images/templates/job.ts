import { dot, relay, ring } from '../art.ts';
import { eyebrow, headline, label } from '../blocks.ts';
import { corner } from '../corner.ts';
import { isWide } from '../formats.ts';
import type { Template } from '../scene.ts';

/** A position: colleagues’ places on the relay line are taken, the next and largest one is open. */
export const job: Template = (scene) => {
  const { format, palette, px } = scene;
  const { circle, avoid, sign, line, text } = corner(scene);
  const stack = scene.fit([eyebrow(scene), headline(scene, [148, 32], isWide(format) ? 4 : 7), label(scene)], text, [avoid]);
  return {
    art: [
      relay([line.start, line.y], [line.end + px(10), line.y], px(6), palette.line),
      dot(line.at(0.16), line.y, px(12), palette.line),
      dot(line.at(0.42), line.y, px(18), palette.line),
      dot(line.at(0.74), line.y, px(26), palette.line),
      ring(circle, px(56), palette.sun.rim),
      ring({ ...circle, r: circle.r - px(56) }, px(14), palette.sun.core),
      ...sign.art,
    ],
    lines: [...stack.lines, ...sign.lines],
  };
};
