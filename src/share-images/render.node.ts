import { readFile } from 'node:fs/promises';
import type { ImageFormat } from '../schemas/network.ts';
import { cached } from './cache.node.ts';
import type { Card } from './card.ts';
import { loadEmoji } from './emoji.node.ts';
import { loadFonts } from './fonts.node.ts';
import { loadScriptFonts } from './font-store.node.ts';
import { digest, versionOf } from './hash.node.ts';
import { packageFile } from '../config/package-file.node.ts';
import type { Brand } from './palette.ts';
import { encodePng, encoder } from './png.node.ts';
import { createRenderer, type Renderer } from './renderer.ts';

export interface RenderOptions {
  brand: Brand;
  /** The folder of the images made before. From the current folder: .cache/share-images. */
  cacheDir?: string;
}

/**
 * A card’s share image as PNG. The same card gives the same bytes. Throws a
 * ShareImageError that names the card’s source where it cannot be drawn.
 */
export async function renderShareImage(
  card: Card,
  format: ImageFormat,
  { brand, cacheDir = '.cache/share-images' }: RenderOptions,
): Promise<Uint8Array> {
  const { version, svg } = await prepare(card, format, brand);
  return cached(cacheDir, version, async () => {
    const { renderer } = await workshop(brand);
    return encodePng(renderer.pixels(svg ?? (await renderer.svg(card, format))));
  });
}

/** The image’s version, 32 characters, for its address: it changes when and only when the picture does. */
export async function shareImageVersion(card: Card, format: ImageFormat, { brand }: Pick<RenderOptions, 'brand'>): Promise<string> {
  return (await prepare(card, format, brand)).version;
}

/** Versions that this process has worked out. Its code cannot change under it, so the card is enough to know them by. */
const versions = new Map<string, string>();

async function prepare(card: Card, format: ImageFormat, brand: Brand): Promise<{ version: string; svg?: string }> {
  const key = digest(JSON.stringify([{ ...card, source: '', alt: '' }, format, brand]));
  const known = versions.get(key);
  if (known) return { version: known };
  const { renderer, rasteriser } = await workshop(brand);
  const svg = await renderer.svg(card, format);
  const version = versionOf(svg, rasteriser);
  versions.set(key, version);
  return { version, svg };
}

interface Workshop {
  renderer: Renderer;
  /** What makes a PNG of an SVG, for the version. */
  rasteriser: string;
}

const workshops = new Map<string, Promise<Workshop>>();

function workshop(brand: Brand): Promise<Workshop> {
  const key = JSON.stringify(brand);
  const known = workshops.get(key) ?? openWorkshop(brand);
  workshops.set(key, known);
  return known;
}

async function openWorkshop(brand: Brand): Promise<Workshop> {
  const [fonts, resvg] = await Promise.all([loadFonts(), readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm'))]);
  const renderer = await createRenderer({ brand, fonts, scripts: loadScriptFonts, emoji: loadEmoji, resvg });
  return { renderer, rasteriser: `resvg ${digest(resvg)} ${encoder}` };
}
