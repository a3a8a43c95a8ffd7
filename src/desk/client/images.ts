import { fill } from '../../search/plural.ts';
import type { ImageFormat } from '../../schemas/network.ts';
import type { DeskData, DeskNetwork } from '../types.ts';
import { part, radios } from './dom.ts';

/** The image’s formats: those that suit the network, the best one chosen. */
export function createImages(root: HTMLElement, data: DeskData, onChange: () => void) {
  const shown = part<HTMLImageElement>(root, 'image');
  const download = part<HTMLAnchorElement>(root, 'download');
  const copyImage = part<HTMLButtonElement>(root, 'copy-image');
  const formats = radios(root, 'desk-format', choose);
  let file: Promise<File> | undefined;

  const option = (format: string) => formats.inputs.find(({ value }) => value === format)!.closest('label')!;

  function choose(): void {
    const { href, dataset } = option(formats.value).querySelector('img')!.dataset['download'] ? thumb(formats.value) : thumb(formats.value);
    shown.src = href;
    shown.width = Number(dataset['width']);
    shown.height = Number(dataset['height']);
    download.href = href;
    download.download = dataset['file'] ?? '';
    file = undefined;
    onChange();
  }

  function thumb(format: string): { href: string; dataset: DOMStringMap } {
    const image = option(format).querySelector('img')!;
    return { href: image.src, dataset: image.dataset };
  }

  return { formats, choose, shown, download, copyImage, file: () => file, fill, data };
}
export type Images = ReturnType<typeof createImages>;
export type { DeskNetwork, ImageFormat };
