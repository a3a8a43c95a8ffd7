import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import type { ImageSign, Logo, LogoPicture } from '../../domain/brand/logo.ts';
import { isLostOn, type Pixels } from '../../domain/brand/outline.ts';
import { brandTokens, paper } from '../../domain/brand/tokens.ts';
import { cleanDrawing } from '../../domain/drawings/clean.ts';
import { decodeSegment } from '../../output/urls.ts';
import { cardColours } from '../../schemas/card.ts';
import type { Settings } from '../../schemas/settings.ts';
import { paper as imagePaper } from '../../share-images/palette.ts';

/** What is made of the logo: for pages, and the files by name. */
export interface LogoAssets {
  logo: Logo | undefined;
  files: ReadonlyMap<string, Uint8Array>;
}

/** The folder of what is named after its content. */
export const logoFolder = '_astro';

/** Twice the largest size at which a page shows it. */
const largest = { width: 960, height: 144 };

/**
 * Makes the files of the logo: drawings cleaned as all drawings are, pictures of points no larger than they are shown, and
 * the icons of browsers and telephones.
 * @param contentDir the content folder, absolute; the check has looked into the files
 */
export async function logoAssets(contentDir: string, brand: Settings['brand']): Promise<LogoAssets> {
  const files = new Map<string, Uint8Array>();
  const add = (bytes: Uint8Array, type: string): string => {
    const name = `logo.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${type}`;
    files.set(name, bytes);
    return `/${logoFolder}/${name}`;
  };
  const read = async (file: string | undefined) =>
    file === undefined ? undefined : readSign(join(contentDir, 'settings', file.split('/').map(decodeSegment).join('/')));
  const [own, dark, mark] = await Promise.all([read(brand.logo), read(brand.logoDark), read(brand.mark)]);
  const first = own ?? mark ?? dark;
  if (first === undefined) return { logo: undefined, files };
  const shown = ({ bytes, type, width, height }: Sign): LogoPicture => ({ src: add(bytes, type), width, height });
  const isLost = async (ground: string, signs: (Sign | undefined)[]): Promise<boolean> => {
    for (const sign of signs) if (sign && isLostOn(await pixelsOf(sign), ground)) return true;
    return false;
  };
  const onLight = [first, mark];
  const onDark = dark === undefined ? onLight : [];
  const plates = {
    light: await isLost(paper.light, onLight),
    dark: await isLost(paper.dark, onDark),
    night: await isLost(brandTokens(brand).night, onDark),
  };
  const icon = mark ?? first;
  const icons: Logo['icons'] = [
    icon.type === 'svg'
      ? { rel: 'icon', href: shown(icon).src, type: 'image/svg+xml', sizes: undefined }
      : { rel: 'icon', href: add(await iconOf(icon, 32), 'png'), type: 'image/png', sizes: '32x32' },
    {
      rel: 'apple-touch-icon',
      href: add(await iconOf(icon, 180, plates.light ? brandTokens(brand).night : '#ffffff'), 'png'),
      type: 'image/png',
      sizes: '180x180',
    },
  ];
  return {
    logo: {
      ...shown(first),
      dark: dark && shown(dark),
      mark: mark && shown(mark),
      plates,
      embedded: await embedded(dark ?? first),
      sign: await imageSign(icon, brand),
      icons,
    },
    files,
  };
}

interface Sign {
  bytes: Uint8Array;
  type: 'svg' | 'png' | 'webp';
  width: number;
  height: number;
}

async function readSign(path: string): Promise<Sign> {
  const bytes = await readFile(path);
  if (path.endsWith('.svg')) {
    const { svg } = cleanDrawing(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    const { width, height } = await imageMetadata(Buffer.from(svg));
    return { bytes: Buffer.from(scalable(svg, width, height)), type: 'svg', width: Math.round(width), height: Math.round(height) };
  }
  const type = path.endsWith('.webp') ? 'webp' : 'png';
  const small = sharp(bytes)
    .autoOrient()
    .resize({ ...largest, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await (type === 'webp' ? small.webp({ lossless: true }) : small.png({ compressionLevel: 9 })).toBuffer({
    resolveWithObject: true,
  });
  return { bytes: data, type, width: info.width, height: info.height };
}

/** A drawing with a size and no viewBox is cut, not scaled, where a page shows it smaller. */
function scalable(svg: string, width: number, height: number): string {
  return /^<svg[^>]*\sviewBox=/.test(svg) ? svg : cleanDrawing(svg.replace(/^<svg/, `<svg viewBox="0 0 ${width} ${height}"`)).svg;
}

/** A drawing is rendered as large as it is needed, instead of being enlarged. */
const rendered = ({ bytes, type, width, height }: Sign, side: number) =>
  sharp(bytes, type === 'svg' ? { density: Math.min(7200, Math.max(1, (72 * side) / Math.max(width, height))) } : {});

async function pixelsOf(sign: Sign): Promise<Pixels> {
  const { data, info } = await rendered(sign, 480)
    .resize({ width: 480, height: 72, fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function embedded(sign: Sign): Promise<string> {
  const small = rendered(sign, 480).resize({ width: 480, height: 96, fit: 'inside' });
  return `data:image/png;base64,${(await small.png({ compressionLevel: 9, palette: true }).toBuffer()).toString('base64')}`;
}

/** The sign of share images, sharp on the largest of them; a light one gets a dark plate where it would be lost. */
async function imageSign(sign: Sign, brand: Settings['brand']): Promise<ImageSign> {
  const small = rendered(sign, 400).resize({ width: 400, height: 140, fit: 'inside' }).png({ compressionLevel: 9, palette: true });
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  const pixels = await pixelsOf(sign);
  const plate = isLostOn(pixels, '#ffffff') ? brandTokens(brand).night : '#ffffff';
  const grounds = cardColours.map((colour) => [colour, colour === 'paper' ? imagePaper : brand[colour]] as const);
  return {
    href: `data:image/png;base64,${data.toString('base64')}`,
    ratio: info.width / info.height,
    plates: Object.fromEntries(grounds.filter(([, ground]) => isLostOn(pixels, ground)).map(([colour]) => [colour, plate])),
  };
}

/** A square icon; on a ground of its own, with the margin that a telephone’s round corners want. */
async function iconOf(sign: Sign, side: number, ground?: string): Promise<Uint8Array> {
  const margin = ground === undefined ? 0 : Math.round(side / 9);
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const inner = side - 2 * margin;
  const drawn = rendered(sign, inner)
    .resize({ width: inner, height: inner, fit: 'contain', background: clear })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: clear });
  return (ground === undefined ? drawn : sharp(await drawn.png().toBuffer()).flatten({ background: ground }))
    .png({ compressionLevel: 9 })
    .toBuffer();
}
