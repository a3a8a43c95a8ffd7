import type { ImageFormat } from '../../schemas/network.ts';
import { formatNames } from './format-names.ts';
import type { Design } from '../../share-images/remix/messages.ts';
import type { StudioData } from '../../share-images/remix/types.ts';
import { part } from '../lib/dom.ts';
import { saveFile } from '../lib/save-file.ts';
import { remadeName } from '../remade/images.ts';
import type { Engine } from './engine.ts';
import { listFormatOf } from '../../i18n/intl.ts';

interface Around {
  engine: Engine;
  design: () => Design;
  format: () => ImageFormat;
  /** Why a format cannot be had, in words, or nothing. */
  refusal: (format: ImageFormat) => string | undefined;
  alt: () => string;
  /** Whether the image is the post's own. */
  isOwn: () => boolean;
  say: (word: string, values?: Record<string, string>) => void;
  tell: (text: string) => void;
}

/** Taking the images away: one, all of them, or by the clipboard. The image is made anew at that moment, as a file. */
export function createFiles(
  root: HTMLElement,
  { post, words }: StudioData,
  { engine, design, format, refusal, alt, isOwn, say, tell }: Around,
): void {
  const nameOf = (wanted: ImageFormat) => {
    const own = `${post}-${wanted}.png`;
    return isOwn() ? own : remadeName(own);
  };
  const one = (wanted: ImageFormat) => engine.file(design(), [{ format: wanted, name: nameOf(wanted) }]);

  /** Runs an act unless the image is refused; says why not then. */
  const whenDrawn = (act: (wanted: ImageFormat) => unknown) => () => {
    const wanted = format();
    const why = refusal(wanted);
    if (why === undefined) act(wanted);
    else tell(why);
  };

  part(root, 'studio-download').addEventListener(
    'click',
    whenDrawn(async (wanted) => {
      say('making');
      const bytes = await one(wanted);
      if (!bytes) return say('notSaved');
      saveFile(nameOf(wanted), 'image/png', bytes);
      say('saved', { name: nameOf(wanted) });
    }),
  );

  part(root, 'studio-download-all').addEventListener('click', async () => {
    const possible = formatNames.filter((wanted) => refusal(wanted) === undefined);
    if (possible.length === 0) return tell(refusal(format()) ?? '');
    say('making');
    const bytes = await engine.file(
      design(),
      possible.map((wanted) => ({ format: wanted, name: nameOf(wanted) })),
      { name: words['altFile'] ?? 'alt.txt', text: alt() },
    );
    if (!bytes) return say('notSaved');
    const name = `${post}.zip`;
    saveFile(name, 'application/zip', bytes);
    const missing = formatNames.filter((wanted) => !possible.includes(wanted)).map((wanted) => words[`format.${wanted}`] ?? wanted);
    const list = listFormatOf(document.documentElement.lang).format(missing);
    say(missing.length > 0 ? 'savedSome' : 'saved', { name, formats: list });
  });

  const copy = part(root, 'studio-copy');
  copy.hidden = !(isSecureContext && 'ClipboardItem' in window && navigator.clipboard?.write);
  copy.addEventListener(
    'click',
    whenDrawn((wanted) => {
      const png = one(wanted).then((bytes) => (bytes ? new Blob([bytes], { type: 'image/png' }) : Promise.reject(new Error('not drawn'))));
      navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).then(
        () => say('copied'),
        () => say('notCopied'),
      );
    }),
  );
}
