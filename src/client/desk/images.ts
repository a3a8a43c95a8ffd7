import type { ImageFormat } from '../../schemas/network.ts';
import type { DeskNetwork } from '../../domain/writing/types.ts';
import { part } from '../lib/dom.ts';
import { radios } from '../lib/radios.ts';
import type {} from '../remade/images.ts';

const type = 'image/png';

/** The formats of the share image: those that suit the network, the best one chosen. Only the chosen one is loaded. */
export function createImages(root: HTMLElement, say: (word: string) => void, onChange: () => void) {
  const shown = part<HTMLImageElement>(root, 'desk-image');
  const download = part<HTMLAnchorElement>(root, 'desk-download');
  const copy = part<HTMLButtonElement>(root, 'desk-copy-image');
  const canShare = Boolean(navigator.canShare?.({ files: [new File([''], 'x.png', { type })] }));
  const formats = radios(root, 'desk-format', () => {
    picked = formats.value;
    choose();
  });
  let picked = '';
  let file: Promise<File> | undefined;

  /** The image as a file. It comes from this site, and is there already: the page shows it. */
  const load = () =>
    (file ??= (async () =>
      window.flambeauRemade?.file(formats.value) ?? new File([await (await fetch(download.href)).blob()], download.download, { type }))());

  function choose(): void {
    const { dataset } = formats.inputs.find(({ checked }) => checked)!;
    shown.src = dataset['src']!;
    shown.width = Number(dataset['width']);
    shown.height = Number(dataset['height']);
    download.href = shown.src;
    download.download = dataset['file']!;
    file = undefined;
    // A share sheet opens only at once after the touch: the file must be there before.
    if (canShare) load().catch(() => undefined);
    onChange();
  }

  // Remade images have come, or gone.
  root.addEventListener('desk-images', choose);
  download.addEventListener('click', () => say('downloaded'));
  copy.hidden = !(isSecureContext && 'ClipboardItem' in window && navigator.clipboard?.write);
  copy.addEventListener('click', () => {
    navigator.clipboard.write([new ClipboardItem({ [type]: load() })]).then(
      () => say('imageCopied'),
      () => say('imageNotCopied'),
    );
  });

  return {
    canShare,
    load,
    get format(): ImageFormat {
      return formats.value as ImageFormat;
    },
    use({ images }: DeskNetwork): void {
      for (const input of formats.inputs) input.closest('label')!.hidden = !images.includes(input.value as ImageFormat);
      formats.value = images.find((format) => format === picked) ?? images[0]!;
      choose();
    },
  };
}
