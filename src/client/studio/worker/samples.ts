import { Resvg } from '@resvg/resvg-wasm';
import type { Card } from '../../../share-images/card.ts';
import { formats } from '../../../share-images/formats.ts';
import type { Pixels } from '../../../share-images/raster.ts';
import { createSvgRenderer, type SvgTools } from '../../../share-images/svg.ts';

/** How wide the small pictures are, in pixels: twice their place in the page, for fine screens. */
const width = 280;

/** A small picture of a card. */
export type DrawSample = (card: Card) => Promise<Pixels>;

/** Draws cards small, so that all templates can be seen with one’s own words. */
export function createSampler(tools: SvgTools): DrawSample {
  const render = createSvgRenderer(tools);
  return async (card) => {
    const resvg = new Resvg(await render(card, formats.link), { font: { fontBuffers: [] }, fitTo: { mode: 'width', value: width } });
    const image = resvg.render();
    const pixels = { width: image.width, height: image.height, data: image.pixels };
    // The memory of a WebAssembly module is not collected.
    image.free();
    resvg.free();
    return pixels;
  };
}
