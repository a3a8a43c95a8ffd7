import type { Card } from '../../../share-images/card.ts';
import { formats } from '../../../share-images/formats.ts';
import { type Pixels, rasterise } from '../../../share-images/raster.ts';
import { createSvgRenderer, type SvgTools } from '../../../share-images/svg.ts';

/** How wide the small pictures are, in pixels: twice their place in the page, for fine screens. */
const width = 280;

/** A small picture of a card. */
export type DrawSample = (card: Card) => Promise<Pixels>;

/** Draws cards small, so that all templates can be seen with one’s own words. */
export function createSampler(tools: SvgTools): DrawSample {
  const render = createSvgRenderer(tools);
  return async (card) => rasterise(await render(card, formats.link), width);
}
