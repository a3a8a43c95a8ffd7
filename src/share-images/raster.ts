import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The package’s index_bg.wasm: its bytes in Node, its address or a response in a browser. */
export type ResvgModule = Parameters<typeof initWasm>[0];

/** That file, by its path in node_modules. */
export const rasterModule = '@resvg/resvg-wasm/index_bg.wasm';

let ready: Promise<void> | undefined;

/** Loads resvg, once for all callers. */
export function loadResvg(module: ResvgModule): Promise<void> {
  // A dev server may run this file anew beside a resvg that is already loaded.
  ready ??= initWasm(module).catch((error: unknown) => {
    if (!/already initialized/i.test(String(error))) throw error;
  });
  return ready;
}

/** Draws an SVG in its own size, or as wide as asked, in pixels. No font is needed: its letters are paths. */
export function rasterise(svg: string, width?: number): Pixels {
  const resvg = new Resvg(svg, { font: { fontBuffers: [] }, ...(width !== undefined && { fitTo: { mode: 'width', value: width } }) });
  try {
    const image = resvg.render();
    try {
      return { width: image.width, height: image.height, data: image.pixels };
    } finally {
      image.free();
    }
  } finally {
    // The memory of a WebAssembly module is not collected.
    resvg.free();
  }
}
