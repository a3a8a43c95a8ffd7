import { element } from '../lib/dom.ts';

/** Milliseconds after which a file’s memory is given back: by then the browser has taken it. */
const held = 10_000;

/** Hands a text or bytes over as a file. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), held);
}
