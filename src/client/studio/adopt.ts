import type { ImageFormat } from '../../schemas/network.ts';
import type { Design } from '../../share-images/remix/messages.ts';
import { createRemadeImages } from '../remade/images.ts';
import type { Engine } from './engine.ts';
import { formatNames } from './format-names.ts';
import type { StudioState } from './state.ts';

interface Around {
  engine: Engine;
  design: () => Design;
  /** Whether the image and its description are the post's own. */
  isOwn: () => boolean;
  alt: () => string;
  /** What the studio needs to take the image up again. */
  made: () => Promise<Made>;
  /** Whether something was changed that can be drawn. */
  isWanted: () => boolean;
  /** What was changed is being taken over. */
  taken: () => void;
  /** Said on the desk, once the image is there. */
  done: string;
}

/** How an image was made: kept with it, so that it can be changed another day. */
export interface Made {
  state: StudioState;
  photo?: Blob | undefined;
}

const imagesOf = (desk: HTMLElement) => (window.flambeauRemade ??= createRemadeImages(desk));

/** What is kept with the post’s image, if it was remade on this page or on an earlier visit. */
export async function keptWork(): Promise<{ alt: string; made: unknown } | undefined> {
  const desk = document.querySelector<HTMLElement>('[data-desk]');
  const shown = desk && (await imagesOf(desk).shown());
  return shown ? { alt: shown.alt, made: shown.made } : undefined;
}

/** What was made in the studio becomes the post’s image when the studio is closed; what is ours again takes its place back. */
export function adoptOnClose(root: HTMLElement, { isWanted, taken, ...around }: Around): void {
  const adopt = createAdoption(around);
  root.addEventListener('close', () => {
    if (!isWanted()) return;
    taken();
    void adopt();
  });
}

function createAdoption({ engine, design, isOwn, alt, made, done }: Omit<Around, 'isWanted' | 'taken'>): () => Promise<void> {
  const desk = document.querySelector<HTMLElement>('[data-desk]');
  const images = () => desk && imagesOf(desk);
  return async () => {
    if (isOwn()) return images()?.forget();
    const [wanted, description, how] = [design(), alt(), made()];
    const drawn = await Promise.all(
      formatNames.map(async (format): Promise<[ImageFormat, Blob] | undefined> => {
        const bytes = await engine.file(wanted, [{ format, name: format }]);
        return bytes && [format, new Blob([bytes], { type: 'image/png' })];
      }),
    );
    const files = Object.fromEntries(drawn.filter((one) => one !== undefined));
    if (Object.keys(files).length === 0) return;
    await images()?.keep({ alt: description, files, made: await how });
    const said = desk?.querySelector('[data-desk-said]');
    if (said) said.textContent = done;
  };
}
