import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path/posix';
import { imageExtensions } from './places.ts';
import { decodeText, largestText } from './read-text.ts';

/** A picture file, as far as the check looks into it. */
export interface Picture {
  file: string;
  /** What its first bytes say that it is; nothing for anything else. */
  kind: 'svg' | 'png' | 'jpeg' | 'webp' | 'avif' | undefined;
  /** The text of a drawing. */
  svg: string | undefined;
}

/** Looks into the picture files among some files. `path` gives the place of a file on the disk. */
export async function readPictures(files: readonly string[], path: (file: string) => string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const file of files) if (imageExtensions.includes(extname(file))) pictures.push(await readPicture(file, path(file)));
  return pictures;
}

async function readPicture(file: string, path: string): Promise<Picture> {
  try {
    if (extname(file) !== '.svg') return { file, kind: kindOf(await firstBytes(path, 16)), svg: undefined };
    const bytes = await readFile(path);
    const text = bytes.length > largestText ? undefined : decodeText(bytes);
    const isDrawing = typeof text === 'string' && /<svg[\s>]/.test(text);
    return isDrawing ? { file, kind: 'svg', svg: text } : { file, kind: undefined, svg: undefined };
  } catch {
    return { file, kind: undefined, svg: undefined };
  }
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The signatures of the formats’ specifications: PNG 5.2, JPEG (SOI and a marker), RIFF/WEBP, ISO BMFF with an AVIF brand. */
function kindOf(bytes: Buffer): Picture['kind'] {
  const text = bytes.toString('latin1');
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp' && /^(avif|avis|mif1)$/.test(text.slice(8, 12))) return 'avif';
  return undefined;
}
