import type { ImageFormat } from '../../schemas/network.ts';
import type { Design } from '../../share-images/remix/messages.ts';
import { createRemadeImages } from '../remade/images.ts';
import type { Engine } from './engine.ts';
import { formatNames } from './format-names.ts';

interface Around {
  engine: Engine;
  design: () => Design;
  /** Whether the image and its description are the post's own. */
  isOwn: () => boolean;
  alt: () => string;
  /** Said on the desk, once the image is there. */
  done: string;
}

/** What was made in the studio becomes the post's image when the studio is closed; what is ours again takes its place back. */
export function createAdoption({ engine, design, isOwn, alt, done }: Around): () => Promise<void> {
  const desk = document.querySelector<HTMLElement>('[data-desk]');
  const images = () => desk && (window.flambeauRemade ??= createRemadeImages(desk));
  return async () => {
    if (isOwn()) return images()?.forget();
    const [wanted, description] = [design(), alt()];
    const drawn = await Promise.all(
      formatNames.map(async (format): Promise<[ImageFormat, Blob] | undefined> => {
        const bytes = await engine.file(wanted, [{ format, name: format }]);
        return bytes && [format, new Blob([bytes], { type: 'image/png' })];
      }),
    );
    const files = Object.fromEntries(drawn.filter((one) => one !== undefined));
    if (Object.keys(files).length === 0) return;
    images()?.keep({ alt: description, files });
    const said = desk?.querySelector('[data-desk-said]');
    if (said) said.textContent = done;
  };
}
