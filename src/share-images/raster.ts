import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

let ready: Promise<void> | undefined;

/** Loads resvg once. `wasm` is the package’s index_bg.wasm: bytes in Node, an address or a response in a browser. */
export function loadResvg(wasm: () => Parameters<typeof initWasm>[0]): Promise<void> {
  ready ??= initWasm(wasm());
  return ready;
}

/** Draws an SVG in its own size. Fonts are never asked for: letters are paths. */
export function rasterise(svg: string): Pixels {
  const resvg = new Resvg(svg, { font: { fontBuffers: [] } });
  try {
    const image = resvg.render();
    try {
      return { width: image.width, height: image.height, data: image.pixels };
    } finally {
      image.free();
    }
  } finally {
    // Memory of the WebAssembly module is not collected.
    resvg.free();
  }
}
