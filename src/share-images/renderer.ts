import type { ImageFormat } from '../schemas/network.ts';
import type { Card } from './card.ts';
import { formats } from './formats.ts';
import { loadResvg, rasterise, type Pixels, type ResvgModule } from './raster.ts';
import { createSvgRenderer, type SvgTools } from './svg.ts';

/**
 * Draws share images. The build and the studio in the browser have the same
 * one, so that the picture that one sees while remixing is the one that one gets.
 */
export interface Renderer {
  /** The image as SVG, with its letters as paths. Throws a ShareImageError where the card cannot be drawn. */
  svg(card: Card, format: ImageFormat): Promise<string>;
  /** The pixels of such an SVG. */
  pixels(svg: string): Pixels;
}

/** @param tools what depends on where it runs: fonts (`scripts` only where cards may need more than Latin letters), emoji, and resvg’s WebAssembly module */
export async function createRenderer({ resvg, ...tools }: SvgTools & { resvg: ResvgModule }): Promise<Renderer> {
  await loadResvg(resvg);
  const svg = createSvgRenderer(tools);
  return { svg: (card, format) => svg(card, formats[format]), pixels: rasterise };
}
