import { readFile } from 'node:fs/promises';
import type { ImageFormat } from '../schemas/network.ts';
import { cached } from './cache.node.ts';
import type { Card } from './card.ts';
import { GlyphError, ShareImageError } from './errors.ts';
import { loadEmoji } from './emoji.node.ts';
import { loadFonts } from './fonts.node.ts';
import { loadScriptFonts } from './font-store.node.ts';
import { packageFile } from '../config/package-file.node.ts';
import type { Brand } from './palette.ts';
import { encodePng } from './png.node.ts';
import { rasterModule } from './raster.ts';
import { createRenderer, type Renderer } from './renderer.ts';
import { substituteFor } from './substitute.ts';
import { versionOf } from './version.node.ts';

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
  return cached(cacheDir, versionOf(card, format, brand), async () => {
    const { pixels, svg } = await workshop(brand);
    return encodePng(pixels(await drawn(svg, card, format)));
  });
}

/** The card’s SVG, or that of what stands for it where fonts lack letters of a person’s own texts. */
async function drawn(svg: Renderer['svg'], card: Card, format: ImageFormat): Promise<string> {
  try {
    return await svg(card, format);
  } catch (error) {
    const substitute = error instanceof GlyphError ? substituteFor(card, error) : undefined;
    if (!substitute) throw error;
    return drawn(svg, substitute, format);
  }
}

/** Why a card cannot be drawn; nothing where it can. It is laid out, and not painted. */
export async function refusalOf(card: Card, format: ImageFormat, { brand }: Pick<RenderOptions, 'brand'>): Promise<string | undefined> {
  try {
    await drawn((await workshop(brand)).svg, card, format);
    return undefined;
  } catch (error) {
    if (error instanceof ShareImageError) return error.message;
    throw error;
  }
}

/** The image’s version, 32 characters: it changes when what is drawn changes, or what draws it. */
export function shareImageVersion(card: Card, format: ImageFormat, { brand }: Pick<RenderOptions, 'brand'>): string {
  return versionOf(card, format, brand);
}

const workshops = new Map<string, Promise<Renderer>>();

function workshop(brand: Brand): Promise<Renderer> {
  const key = JSON.stringify(brand);
  const known = workshops.get(key) ?? openWorkshop(brand);
  workshops.set(key, known);
  return known;
}

async function openWorkshop(brand: Brand): Promise<Renderer> {
  const [fonts, resvg] = await Promise.all([loadFonts(), readFile(packageFile(rasterModule))]);
  return createRenderer({ brand, fonts, scripts: loadScriptFonts, emoji: loadEmoji, resvg });
}
