import type { ImageFormat } from '../../../schemas/network.ts';
import type { Pixels } from '../../../share-images/raster.ts';
import { createDrawing, type DrawCard } from '../../../share-images/remix/draw.ts';
import type { Answer, Ask, Design } from '../../../share-images/remix/messages.ts';
import { encodePng } from '../../../share-images/remix/png.ts';
import { problemOf } from '../problem.ts';
import { createSampler, type DrawSample } from './samples.ts';
import { archive } from './archive.ts';
import { loadTools } from './load.ts';

/** Draws beside the page, so that typing never waits for a picture. */
interface WorkerScope {
  onmessage: ((event: { data: Ask }) => void) | null;
  postMessage(message: Answer, transfer?: Transferable[]): void;
}
const page = globalThis as unknown as WorkerScope;

let draw: DrawCard | undefined;
let sample: DrawSample | undefined;
let picture: Pixels | undefined;
let latest = 0;

const handlers: { [Kind in Ask['kind']]: (ask: Extract<Ask, { kind: Kind }>) => Promise<void> | void } = {
  async load({ manifest, base, brand }) {
    try {
      const tools = await loadTools(manifest, base, brand, (bytes) => page.postMessage({ kind: 'progress', bytes }));
      draw = createDrawing(tools);
      sample = createSampler(tools);
      page.postMessage({ kind: 'ready' });
    } catch {
      page.postMessage({ kind: 'failed' });
    }
  },

  photo(ask) {
    picture = ask.picture;
  },

  async draw({ turn, design, formats, samples }) {
    latest = turn;
    for (const format of formats) {
      // Messages that have come meanwhile are heard first: what they ask for may make this needless.
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== latest) return;
      try {
        const pixels = await drawn(design, format);
        page.postMessage({ kind: 'drawn', turn, format, pixels }, [pixels.data.buffer]);
      } catch (error) {
        page.postMessage({ kind: 'refused', turn, format, problem: problemOf(error) });
      }
    }
    page.postMessage({ kind: 'done', turn });
    for (const { template, card } of samples) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (turn !== latest) return;
      const pixels = await sample?.(card).catch(() => undefined);
      page.postMessage({ kind: 'sample', turn, template, pixels }, pixels ? [pixels.data.buffer] : []);
    }
  },

  async file({ id, design, images, note }) {
    try {
      const files = [];
      for (const { format, name } of images) files.push({ name, bytes: encodePng(await drawn(design, format)) });
      const [only] = files;
      const bytes = files.length === 1 && !note ? only!.bytes : archive(files, note);
      page.postMessage({ kind: 'file', id, bytes }, [bytes.buffer]);
    } catch {
      page.postMessage({ kind: 'file', id, bytes: undefined });
    }
  },
};

function drawn({ card, photo }: Design, format: ImageFormat): Promise<Pixels> {
  if (!draw) throw new Error('The studio has not been loaded.');
  return draw(card, format, photo && picture && { ...photo, picture });
}

page.onmessage = ({ data }) => void (handlers[data.kind] as (ask: Ask) => void)(data);
