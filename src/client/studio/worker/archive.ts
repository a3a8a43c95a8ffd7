import { strToU8, zipSync } from 'fflate';

/** A ZIP of images, stored as they are, since PNGs are compressed already, with a text beside them. */
export function archive(
  files: readonly { name: string; bytes: Uint8Array }[],
  note?: { name: string; text: string },
): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(note ? { ...entries, [note.name]: strToU8(`${note.text}\n`) } : entries, { level: 0 }) as Uint8Array<ArrayBuffer>;
}
