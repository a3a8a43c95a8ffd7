import type { DeskData } from '../../domain/writing/types.ts';
import type { ImageFormat } from '../../schemas/network.ts';
import { all, part } from '../lib/dom.ts';
import { eraseImages, forgetImages, keepImages, keptImages, type Remade } from './store.ts';

/** The images of this page's post that somebody has remade, in the place of ours. */
export interface RemadeImages {
  /** The remade image as a file; nothing where there is none in that format. */
  file(format: string): File | undefined;
  /** Shows the images once they are kept: what is seen is there after a reload too. */
  keep(made: Pick<Remade, 'alt' | 'files' | 'made'>): Promise<void>;
  /** How the image that is shown was made, once what is kept has been read; nothing where ours is shown. */
  shown(): Promise<Pick<Remade, 'alt' | 'made'> | undefined>;
  /** Brings the post's own image back. */
  forget(): Promise<void>;
}

declare global {
  interface Window {
    /** Set by src/client/remade.ts, or by the studio: whichever comes first. */
    flambeauRemade?: RemadeImages;
  }
}

/** A remade image has a name of its own: two files of one name in a folder of downloads are a mistake waiting. */
export const remadeName = (file: string): string => file.replace(/-(\w+\.png)$/, '-remade-$1');

/** Puts remade images in the place of ours on a desk, and keeps and erases them with the drafts. */
export function createRemadeImages(root: HTMLElement): RemadeImages {
  const { post, language } = JSON.parse(part(root, 'desk-data').textContent) as DeskData;
  const places = all<HTMLInputElement>(root, 'input[name=desk-format]').map((input) => ({
    format: input.value as ImageFormat,
    input,
    link: root.querySelector<HTMLAnchorElement>(`[data-desk-all="${input.value}"]`),
    src: input.dataset['src']!,
    file: input.dataset['file']!,
  }));
  const picture = part<HTMLImageElement>(root, 'desk-image');
  const description = part(root, 'desk-alt');
  const ownAlt = picture.alt;
  let shown: Remade | undefined;
  let erased: Remade[] = [];
  let addresses: string[] = [];

  function show(remade: Remade | undefined): void {
    const before = addresses;
    addresses = [];
    shown = remade;
    for (const { format, input, link, src, file } of places) {
      const made = remade?.files[format];
      const address = made ? URL.createObjectURL(made) : src;
      if (made) addresses.push(address);
      input.dataset['src'] = address;
      input.dataset['file'] = made ? remadeName(file) : file;
      if (link) [link.href, link.download] = [address, input.dataset['file']];
    }
    picture.alt = remade?.alt ?? ownAlt;
    description.textContent = picture.alt;
    root.dispatchEvent(new Event('desk-images'));
    for (const address of before) URL.revokeObjectURL(address);
  }
  const own = (images: readonly Remade[]) => images.find((one) => one.post === post && one.language === language);

  // The last word counts: each change waits for the one before it.
  let changes = Promise.resolve();
  const inTurn = (change: () => Promise<void>) => (changes = changes.then(change));

  const erase = async () => {
    const now = shown;
    if (now) show(undefined);
    const images = await keptImages();
    // What the browser refused to keep comes back all the same.
    erased = now && !own(images) ? [...images, now] : images;
    await eraseImages();
  };
  const restore = async () => {
    const mine = own(erased);
    await keepImages(erased);
    if (mine) show(mine);
  };
  root.addEventListener('drafts-erased', () => void inTurn(erase));
  root.addEventListener('drafts-restored', () => void inTurn(restore));
  const read = keptImages().then((images) => {
    const mine = own(images);
    if (mine && !shown) show(mine);
  });

  return {
    file(format) {
      const made = shown?.files[format as ImageFormat];
      const place = places.find((one) => one.format === format);
      return made && place && new File([made], remadeName(place.file), { type: made.type });
    },
    async shown() {
      await read;
      return shown;
    },
    keep(made) {
      const remade = { ...made, post, language };
      return inTurn(async () => {
        await keepImages([remade]);
        show(remade);
      });
    },
    forget: () =>
      inTurn(async () => {
        await forgetImages({ post, language });
        if (shown) show(undefined);
      }),
  };
}
