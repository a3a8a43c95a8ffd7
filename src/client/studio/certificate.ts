import type { ImageFormat } from '../../schemas/network.ts';
import type { Card } from '../../share-images/card.ts';
import type { Brand } from '../../share-images/palette.ts';
import { createEngine } from './engine.ts';

/** Draws one card as a PNG file; nothing when it cannot be drawn. Rejects when what drawing needs was not loaded. */
export type DrawFile = (
  card: Card,
  format: ImageFormat,
  brand: Brand,
  onShare: (share: number) => void,
) => Promise<Uint8Array<ArrayBuffer> | undefined>;

declare global {
  interface Window {
    /** Set by this script, which src/client/proof/image.ts fetches when an image is first wanted. */
    flambeauDraw?: DrawFile;
  }
}

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) window.flambeauDraw = drawing(new URL('.', currentScript.src).href);

/** The studio's hand without its dialog: the same worker, fonts and rasteriser. */
function drawing(base: string): DrawFile {
  const ignore = () => undefined;
  let ready: Promise<ReturnType<typeof createEngine>> | undefined;
  return async (card, format, brand, onShare) => {
    ready ??= (async () => {
      const engine = createEngine(STUDIO_MANIFEST, base, brand, { outcome: ignore, done: ignore, sample: ignore });
      await engine.load(onShare);
      return engine;
    })();
    ready.catch(() => (ready = undefined));
    return (await ready).file({ card }, [{ format, name: 'certificate.png' }]);
  };
}
