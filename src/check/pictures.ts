import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path/posix';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { cleanDrawing } from '../domain/drawings/clean.ts';
import { drawApart } from './draw-apart.node.ts';
import { pictureKind, type PictureKind } from './picture-kind.ts';
import { convertibleExtensions, imageExtensions } from './places.ts';
import type { PictureCache } from './picture-cache.node.ts';
import { decodeText, largestText, type TextFault } from './read-text.ts';

/** What keeps a picture from being published, found by looking into it as the build will. */
export type PictureFault =
  | { kind: 'empty' | 'unreadable' | 'moves' | 'broken' | 'size' | 'slow' }
  | { kind: 'huge'; megabytes: number }
  | { kind: 'large'; width: number; height: number }
  | { kind: 'text'; fault: TextFault };

/** A picture file, as far as the check looks into it. */
export interface Picture {
  file: string;
  /** What its first bytes say that it is; nothing for anything else. */
  kind: PictureKind | undefined;
  /** The text of a drawing. */
  svg: string | undefined;
  fault: PictureFault | undefined;
  /** Of a sound picture beside the settings: its points, and the bytes of its file. */
  size: { width: number; height: number; bytes: number } | undefined;
}

/** Twice what the largest cameras of telephones write. */
export const largestPicture = { bytes: 30 * 1024 * 1024, pixels: 120_000_000, side: 16_000 };

/** Looks into the picture files among some files. `path` gives the place of a file on the disk. */
export async function readPictures(files: readonly string[], path: (file: string) => string, cache: PictureCache): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const file of files) {
    if ([...imageExtensions, ...convertibleExtensions].includes(extname(file).toLowerCase()))
      pictures.push(await measured(await readPicture(file, path(file), cache), path(file)));
  }
  await cache.save();
  return pictures;
}

/** A logo has a size that suits; nobody asks that of the pictures in texts. */
async function measured(picture: Picture, path: string): Promise<Picture> {
  if (!picture.file.startsWith('settings/') || picture.fault || picture.kind === undefined) return picture;
  try {
    const bytes = await readFile(path);
    const { width, height } = await imageMetadata(bytes);
    return { ...picture, size: { width, height, bytes: bytes.length } };
  } catch {
    return picture;
  }
}

async function readPicture(file: string, path: string, cache: PictureCache): Promise<Picture> {
  const picture = { file, kind: undefined, svg: undefined, fault: undefined, size: undefined };
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size === 0) return { ...picture, fault: { kind: 'empty' } };
    if (size > largestPicture.bytes) return { ...picture, fault: { kind: 'huge', megabytes: Math.ceil(size / 1024 / 1024) } };
    bytes = await readFile(path);
  } catch {
    return { ...picture, fault: { kind: 'unreadable' } };
  }
  const kind = pictureKind(bytes);
  const isDrawing = extname(file) === '.svg' && (kind === 'svg' || kind === undefined);
  if (isDrawing) return { ...picture, ...(await readDrawing(bytes, cache)) };
  if (kind === undefined || kind === 'svg' || !imageExtensions.includes(extname(file))) return { ...picture, kind };
  return { ...picture, kind, fault: await cache.get(bytes, () => bitmapFault(bytes)) };
}

async function readDrawing(bytes: Buffer, cache: PictureCache): Promise<Pick<Picture, 'kind' | 'svg' | 'fault'>> {
  if (bytes.length > largestText)
    return { kind: 'svg', svg: undefined, fault: { kind: 'huge', megabytes: Math.ceil(bytes.length / 1024 / 1024) } };
  const text = decodeText(bytes);
  if (typeof text !== 'string') return { kind: 'svg', svg: undefined, fault: { kind: 'text', fault: text } };
  if (!/<(?:svg:)?svg[\s>]/.test(text)) return { kind: undefined, svg: undefined, fault: undefined };
  // What may not be published is not drawn either: it could keep the machine busy for hours.
  const isFit = cleanDrawing(text).refused.length === 0;
  return { kind: 'svg', svg: text, fault: isFit ? await cache.get(bytes, () => drawingFault(bytes, text)) : undefined };
}

/** Decodes a bitmap once, as the build does, and looks at what it is. */
async function bitmapFault(bytes: Buffer): Promise<PictureFault | undefined> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > largestPicture.pixels || Math.max(width, height) > largestPicture.side) return { kind: 'large', width, height };
    if (pages > 1) return { kind: 'moves' };
    await sharp(bytes).resize(16, 16, { fit: 'fill' }).raw().toBuffer();
  } catch {
    return { kind: 'broken' };
  }
  return (await isSized(bytes)) ? undefined : { kind: 'broken' };
}

async function drawingFault(bytes: Buffer, text: string): Promise<PictureFault | undefined> {
  if (!(await isSized(bytes))) return { kind: 'size' };
  const kind = await drawApart(text, () => sharp(bytes).resize(16, 16, { fit: 'fill' }).raw().toBuffer());
  return kind && { kind };
}

/** Astro measures every picture by reading its first bytes in its own way: what it cannot measure stops the build. */
async function isSized(bytes: Buffer): Promise<boolean> {
  try {
    const { width, height } = await imageMetadata(bytes);
    return width > 0 && height > 0;
  } catch {
    return false;
  }
}
