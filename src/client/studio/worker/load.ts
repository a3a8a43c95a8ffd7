import { init } from 'satori/standalone';
import { inflateSync, strFromU8 } from 'fflate';
import type { EmojiSource } from '../../../share-images/emoji.ts';
import { fontsAt } from '../../../share-images/font-store.ts';
import { readFonts } from '../../../share-images/fonts.ts';
import type { Brand } from '../../../share-images/palette.ts';
import { loadResvg } from '../../../share-images/raster.ts';
import { createScriptFonts } from '../../../share-images/script-fonts.ts';
import type { SvgTools } from '../../../share-images/svg.ts';
import { emojiShard } from '../../../share-images/remix/emoji-shards.ts';
import type { StudioManifest } from '../../../share-images/remix/manifest.ts';

/** Fetches all that drawing needs. `onBytes` is told of each part that has come, in bytes. */
export async function loadTools(manifest: StudioManifest, base: string, brand: Brand, onBytes: (count: number) => void): Promise<SvgTools> {
  const get = (name: string) => fetchBytes(new URL(name, base).href, onBytes);
  const [layout, resvg, ...fonts] = await Promise.all([
    get(manifest.layout),
    get(manifest.resvg),
    ...manifest.fonts.map(async ({ name, weight, file }) => ({ name, weight, data: await get(file) })),
  ]);
  await Promise.all([init(layout), loadResvg(resvg)]);
  return {
    brand,
    fonts: readFonts(fonts),
    ...(manifest.scripts && { scripts: createScriptFonts(fontsAt(new URL(manifest.scripts, base).href)) }),
    emoji: emojiFrom((shard) => new URL(manifest.emoji.replace('{shard}', String(shard)), base).href),
  };
}

async function fetchBytes(url: string, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  const parts: Uint8Array[] = [];
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    onBytes(part.value.length);
  }
  return new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer();
}

/** Emoji drawings come when a text first has one of them. */
function emojiFrom(address: (shard: number) => string): EmojiSource {
  const shards = new Map<number, Promise<Record<string, string>>>();
  return async (name) => {
    const shard = emojiShard(name);
    const known =
      shards.get(shard) ??
      fetchBytes(address(shard), () => undefined).then(
        (bytes) => JSON.parse(strFromU8(inflateSync(new Uint8Array(bytes)))) as Record<string, string>,
      );
    shards.set(shard, known);
    // One that did not come may come next time.
    known.catch(() => shards.delete(shard));
    return (await known)[name];
  };
}
