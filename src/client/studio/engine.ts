import type { CardTemplate } from '../../schemas/card.ts';
import type { ImageFormat } from '../../schemas/network.ts';
import type { Card } from '../../share-images/card.ts';
import type { Brand } from '../../share-images/palette.ts';
import type { Pixels } from '../../share-images/raster.ts';
import type { StudioManifest } from '../../share-images/remix/manifest.ts';
import type { Answer, Ask, Design } from '../../share-images/remix/messages.ts';
import type { Outcome } from '../../share-images/remix/types.ts';

interface Heard {
  outcome(outcome: Outcome, pixels?: Pixels): void;
  /** The formats of the last design have all been drawn or refused. */
  done(): void;
  sample(template: CardTemplate, pixels: Pixels | undefined): void;
}

/** The studio’s drawing hand: a worker from this site. */
export function createEngine(manifest: StudioManifest, base: string, brand: Brand, heard: Heard) {
  let worker: Worker | undefined;
  let turn = 0;
  let forgotten = 0;
  const shown = new Map<ImageFormat, number>();
  let fileCount = 0;
  const files = new Map<number, (bytes: Uint8Array<ArrayBuffer> | undefined) => void>();
  const ask = (message: Ask, transfer: Transferable[] = []) => worker?.postMessage(message, transfer);

  function hear(answer: Answer): void {
    if (answer.kind === 'file') {
      files.get(answer.id)?.(answer.bytes);
      files.delete(answer.id);
    } else if (answer.kind === 'drawn') {
      // While one types or drags, the picture of a moment ago is better than none.
      if (answer.turn <= forgotten || answer.turn < (shown.get(answer.format) ?? 0)) return;
      shown.set(answer.format, answer.turn);
      heard.outcome({ format: answer.format }, answer.pixels);
    } else if ('turn' in answer && answer.turn === turn) {
      if (answer.kind === 'sample') heard.sample(answer.template, answer.pixels);
      else if (answer.kind === 'refused') heard.outcome({ format: answer.format, problem: answer.problem });
      else heard.done();
    }
  }

  return {
    /** Fetches all there is to fetch. `onShare` is told how much has come, from 0 to 1. It may be tried again. */
    load(onShare: (share: number) => void): Promise<void> {
      worker?.terminate();
      return new Promise((resolve, reject) => {
        let bytes = 0;
        const started = new Worker(new URL(manifest.worker, base));
        worker = started;
        const fail = () => {
          started.terminate();
          reject(new Error('The studio was not loaded.'));
        };
        started.onerror = fail;
        started.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.kind === 'progress') onShare(Math.min((bytes += data.bytes) / manifest.bytes, 1));
          else if (data.kind === 'ready') resolve();
          else if (data.kind === 'failed') fail();
          else hear(data);
        };
        ask({ kind: 'load', manifest, base, brand });
      });
    },
    /** Gives the worker a photo to hold; its memory goes with it. */
    photo(picture: Pixels | undefined): void {
      ask({ kind: 'photo', picture }, picture ? [picture.data.buffer] : []);
    },
    draw(design: Design, formats: ImageFormat[], samples: { template: CardTemplate; card: Card }[]): void {
      turn += 1;
      ask({ kind: 'draw', turn, design, formats, samples });
    },
    /** Whatever is still being drawn for an older design is not wanted any more. */
    forget(): void {
      turn += 1;
      forgotten = turn;
    },
    file(
      design: Design,
      images: { format: ImageFormat; name: string }[],
      note?: { name: string; text: string },
    ): Promise<Uint8Array<ArrayBuffer> | undefined> {
      const id = (fileCount += 1);
      ask({ kind: 'file', id, design, images, ...(note && { note }) });
      return new Promise((resolve) => files.set(id, resolve));
    },
  };
}
export type Engine = ReturnType<typeof createEngine>;
