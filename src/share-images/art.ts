import type { Circle } from './geometry.ts';
import { h, type Node } from './markup.ts';
import type { Palette } from './palette.ts';

/**
 * The shapes of the family, as elements of SVG: the sun cut by the edge, the
 * relay line with its dots, the torch.
 */

/** A sun: a disc lit from within. */
export function sun({ x, y, r }: Circle, { sun: { core, rim } }: Palette, id = 'sun'): Node[] {
  return [
    h(
      'radialGradient',
      { id, cx: 0.42, cy: 0.36, r: 0.66 },
      h('stop', { offset: 0, 'stop-color': core }),
      h('stop', { offset: 0.12, 'stop-color': core }),
      h('stop', { offset: 1, 'stop-color': rim }),
    ),
    h('circle', { cx: x, cy: y, r, fill: `url(#${id})` }),
  ];
}

/** An open ring: the next place on the relay line. */
export function ring({ x, y, r }: Circle, stroke: number, colour: string): Node {
  return h('circle', { cx: x, cy: y, r: r - stroke / 2, fill: 'none', stroke: colour, 'stroke-width': stroke });
}

export function dot(x: number, y: number, r: number, fill: string): Node {
  return h('circle', { cx: x, cy: y, r, fill });
}

/** A straight part of the relay line. */
export function relay(from: [x: number, y: number], to: [x: number, y: number], width: number, colour: string): Node {
  return h('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: colour, 'stroke-width': width });
}

/** The torch, drawn in a box of 48 × 64. */
export const torchPaths = {
  outer:
    'M25.5 1.5C26.5 12.5 42 19 42 34.5C42 45 34 52 24 52C14 52 6 45 6 34.5C6 27.5 9.6 23 12.2 17.2C14.6 19.6 16 22 16.6 25.2C17.4 16.4 20.6 8 25.5 1.5Z',
  inner: 'M25.4 24.5C26.4 31 33.5 33.6 33.5 40.8C33.5 46 29.4 49.4 24.2 49.4C19 49.4 14.8 46 14.8 40.8C14.8 34.6 22 31.4 25.4 24.5Z',
  cup: 'M13 55.5H35C36.4 55.5 37.2 56.8 36.6 58L34.4 62.6C34 63.4 33.2 64 32.2 64H15.8C14.8 64 14 63.4 13.6 62.6L11.4 58C10.8 56.8 11.6 55.5 13 55.5Z',
};

/** The torch, `height` pixels high, with its left top corner at a point. */
export function torch(left: number, top: number, height: number, { torch: { outer, inner }, text }: Palette): Node {
  return h(
    'g',
    { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(height / 64).toFixed(4)})` },
    h('path', { d: torchPaths.outer, fill: outer }),
    h('path', { d: torchPaths.inner, fill: inner }),
    h('path', { d: torchPaths.cup, fill: text }),
  );
}

/** How wide the sign of an image is, with the white beside it, where the torch would be `height` pixels high. */
export function signWidth(height: number, { sign }: Palette): number {
  return sign === undefined ? height * 0.92 : signBox(height, sign.ratio).width + height * (sign.plate === undefined ? 0.3 : 0.5);
}

/** A long logo is no higher than its width allows: beside it stands the site’s name. */
function signBox(height: number, ratio: number): { width: number; height: number } {
  const width = Math.min(height * ratio, height * 2.6);
  return { width, height: width / ratio };
}

/** The company’s sign, or the torch, around a middle line, as it stands in both directions of writing. */
export function signAt(left: number, middle: number, height: number, palette: Palette): { axis: number; shapes: Node[] } {
  const { sign } = palette;
  if (sign === undefined)
    return { axis: left + height * 0.275, shapes: [torch(left - height * 0.1, middle - height * 0.55, height, palette)] };
  const box = signBox(height, sign.ratio);
  const margin = sign.plate === undefined ? 0 : height * 0.1;
  const picture = h('image', { x: left + margin, y: middle - box.height / 2, ...box, href: sign.href });
  const plate = { x: left, y: middle - box.height / 2 - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
  return {
    axis: left + margin + box.width / 2,
    shapes: sign.plate === undefined ? [picture] : [h('rect', { ...plate, rx: height * 0.1, fill: sign.plate }), picture],
  };
}

/** A photo cut to a disc, or the person’s background for initials where there is none. */
export function portrait({ x, y, r }: Circle, photo: string | undefined, background: string): Node[] {
  if (!photo) return [dot(x, y, r, background)];
  return [
    h('clipPath', { id: 'portrait' }, h('circle', { cx: x, cy: y, r })),
    h('image', {
      x: x - r,
      y: y - r,
      width: 2 * r,
      height: 2 * r,
      href: photo,
      preserveAspectRatio: 'xMidYMid slice',
      'clip-path': 'url(#portrait)',
    }),
  ];
}

/** Opening quotation marks, as two flames. They are 1.56 times as wide as high. */
export function quotationMarks(left: number, top: number, height: number, fill: string): Node[] {
  const flame = 'M22 0C17 10 4 16 4 32C4 42.5 11 50 21 50C30.6 50 38 43 38 34C38 25.6 32 19.6 24 18.6C20.6 18.2 20.4 9 22 0Z';
  return [-4, 40].map((shift) =>
    h('path', {
      d: flame,
      fill,
      transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(height / 50).toFixed(4)}) translate(${shift} 0)`,
    }),
  );
}
