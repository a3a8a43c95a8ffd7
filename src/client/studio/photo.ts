import type { Pixels } from '../../share-images/raster.ts';
import type { Point } from '../../share-images/remix/crop.ts';
import { createFocalPad } from './focal-pad.ts';
import { part } from '../lib/dom.ts';

/** A photo is kept no larger than this on its longest side, in pixels: enough for a story, and it fits in a phone. */
const longest = 2400;

interface Around {
  /** The photo’s pixels, or nothing when it was removed. */
  onPhoto: (picture: Pixels | undefined) => void;
  onFocal: (focal: Point) => void;
  say: (word: string) => void;
  words: Record<string, string>;
}

/** The photo’s part of the studio: chosen, taken, dropped or pasted; what must stay in view is pointed at. */
export function createPhoto(root: HTMLElement, { onPhoto, onFocal, say, words }: Around) {
  const shown = part(root, 'studio-photo-shown');
  const pad = createFocalPad(root, words, onFocal);
  let kept: Promise<Blob | undefined> = Promise.resolve(undefined);

  async function use(file: Blob | undefined): Promise<void> {
    if (!file) return;
    const bitmap = await createImageBitmap(file).catch(() => undefined);
    if (!bitmap) return say('notPhoto');
    const { picture, file: clean } = pixelsOf(bitmap, longest);
    kept = clean;
    pad.show(bitmap);
    bitmap.close();
    shown.hidden = false;
    onPhoto(picture);
    say('photo');
  }

  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    input.addEventListener('change', () => {
      void use(input.files?.[0]);
      // The same file can be chosen again.
      input.value = '';
    });
  }
  const image = (list: FileList | undefined) => [...(list ?? [])].find(({ type }) => type.startsWith('image/'));
  root.addEventListener('paste', ({ clipboardData }) => void use(image(clipboardData?.files)));
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    void use(image(event.dataTransfer?.files));
  });

  function remove(): void {
    shown.hidden = true;
    kept = Promise.resolve(undefined);
    onPhoto(undefined);
  }
  part(root, 'studio-photo-remove').addEventListener('click', () => {
    remove();
    root.querySelector<HTMLInputElement>('input[type=file]')?.focus();
  });
  return {
    remove,
    use,
    point: pad.point,
    /** The photo as a file of pixels alone, to be kept with the image; nothing where there is none. */
    file: () => kept,
  };
}

/** Upright, as the camera meant it, and without what it wrote beside the picture: only pixels go on. */
function pixelsOf(bitmap: ImageBitmap, most: number): { picture: Pixels; file: Promise<Blob | undefined> } {
  const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  // What is transparent in a picture becomes white.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const file = new Promise<Blob | undefined>((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', 0.95));
  return { picture: { width, height, data: new Uint8Array(data.buffer) }, file };
}
