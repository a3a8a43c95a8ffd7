import type { Circle } from '../geometry.ts';
import { h, toXml, type Node } from '../markup.ts';
import type { Format } from '../formats.ts';
import type { Palette } from '../palette.ts';

/** `round`: a photo in the template’s round shape alone. `ground`: below the whole image. */
export type PhotoPlace = 'round' | 'ground';

/** Where a photo is seen as it is: a disc, down to `bottom` where a horizon cuts it. In pixels of the image. */
export interface PhotoWindow extends Circle {
  bottom: number;
}

/** What stays of the sun around a photo, as a share of its radius: a rim of light, or a line on a photo that fills the image. */
const rims: Record<PhotoPlace, number> = { round: 0.1, ground: 0.022 };

/** A template’s shapes with a hole for a photo, as XML before and after, and where the hole is. */
export interface Opening {
  window: PhotoWindow;
  replace: [before: string, after: string][];
}

/**
 * Opens the template’s round shape for a photo: the sun becomes a rim of light around it, the open place of a
 * position is taken by it, and the figure’s sun of dots becomes a ring of dots. Says `undefined` where a template has
 * no such shape.
 */
export function openingFor(art: readonly Node[], format: Format, palette: Palette, place: PhotoPlace): Opening | undefined {
  const shapes = art.flatMap((node) => [node, ...childrenOf(node)]);
  const circles = shapes.filter(({ type }) => type === 'circle');
  const sun = circles.find(({ props }) => props['fill'] === 'url(#sun)');
  if (sun) return openSun(sun, horizonOf(shapes) ?? format.height, rims[place]);
  const rings = circles.filter(({ props }) => props['fill'] === 'none');
  const inner = rings.at(-1);
  if (inner)
    return place === 'round'
      ? { window: { ...circleOf(inner), bottom: format.height }, replace: [] }
      : openRings(rings, palette, format.height);
  return openDots(
    circles.filter(({ props }) => props['fill'] !== palette.line),
    palette,
    format.height,
    place,
  );
}

function openSun(sun: Node, bottom: number, rim: number): Opening {
  const { x, y, r } = circleOf(sun);
  const inner = r * (1 - rim);
  const disc = (radius: number) =>
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  const ring = h('path', { d: disc(r) + disc(inner), 'fill-rule': 'evenodd', fill: 'url(#sun)' });
  // The photo reaches a little below the rim, so that no ground shows between the two.
  return { window: { x, y, r: inner + 1, bottom }, replace: [[toXml(sun), toXml(ring)]] };
}

function openRings(rings: readonly Node[], palette: Palette, bottom: number): Opening {
  const { x, y, r } = circleOf(rings[0]!);
  return {
    window: { x, y, r, bottom },
    replace: rings.map((ring, index) => [toXml(ring), index === 0 ? toXml(rimOf({ x, y, r }, palette)) : '']),
  };
}

/** Seeds of a sunflower: those at its heart give way, or all of them on a photo that fills the image. */
function openDots(dots: readonly Node[], palette: Palette, bottom: number, place: PhotoPlace): Opening | undefined {
  if (dots.length < 12) return undefined;
  const seeds = dots.map(circleOf);
  const x = mean(seeds.map((seed) => seed.x));
  const y = mean(seeds.map((seed) => seed.y));
  const distance = (seed: Circle) => Math.hypot(seed.x - x, seed.y - y);
  const r = Math.max(...seeds.map(distance)) * (place === 'round' ? 0.74 : 1);
  const gone = dots.filter((dot) => distance(circleOf(dot)) < r + 2 * circleOf(dot).r);
  return {
    window: { x, y, r, bottom },
    replace: gone.map((dot, index) => [toXml(dot), index === 0 ? toXml(rimOf({ x, y, r }, palette)) : '']),
  };
}

function rimOf({ x, y, r }: Circle, palette: Palette): Node {
  return h('circle', { cx: x, cy: y, r, fill: 'none', stroke: palette.sun.rim, 'stroke-width': r * rims.ground });
}

/**
 * The card’s ground with a hole where the photo is seen, as the data of an even-odd path. The hole ends at a window’s
 * horizon.
 */
export function groundWithHole({ width, height }: Format, { x, y, r, bottom }: PhotoWindow): string {
  const ground = `M0 0H${width}V${height}H0Z`;
  const below = bottom - y;
  if (below >= r) return `${ground}M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  const half = Math.sqrt(r ** 2 - below ** 2);
  return `${ground}M${x - half} ${bottom}A${r} ${r} 0 ${below > 0 ? 1 : 0} 1 ${x + half} ${bottom}Z`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function circleOf({ props }: Node): Circle {
  return { x: Number(props['cx']), y: Number(props['cy']), r: Number(props['r']) };
}

function childrenOf({ props: { children = [] } }: Node): Node[] {
  return [children]
    .flat()
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => [child, ...childrenOf(child)]);
}

/** An event’s sun comes up behind a horizon: its sky ends there. */
function horizonOf(shapes: readonly Node[]): number | undefined {
  const sky = shapes.find(({ type, props }) => type === 'clipPath' && props['id'] === 'sky');
  return sky && Number(childrenOf(sky)[0]?.props['height']);
}
