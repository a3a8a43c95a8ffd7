import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strToU8 } from 'fflate';
import { fontFiles } from '../../share-images/fonts.ts';
import { packageFile } from '../../config/package-file.node.ts';
import { publishedFonts } from '../../share-images/published-fonts.node.ts';
import { rasterModule } from '../../share-images/raster.ts';
import type { StudioManifest } from '../../share-images/remix/manifest.ts';
import { emojiFiles } from './emoji-files.node.ts';

/** The studio’s files by their paths below /_studio/, which of them opens it, and which draws a certificate without it. */
export interface StudioAssets {
  script: string;
  certificate: string;
  files: Map<string, Uint8Array>;
}

/**
 * Makes all that the studio loads once it is opened: its script, the worker that draws, both WebAssembly modules, the
 * fonts and the emoji, each named after its content.
 * @param root the project’s folder
 * @param languages the site’s languages: fonts of scripts that none of them needs go to nobody’s browser
 * @param cache a folder that outlives the build
 */
export async function studioAssets(
  root: URL,
  { languages, minify, cache }: { languages: readonly string[]; minify: boolean; cache: string },
): Promise<StudioAssets> {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: Uint8Array) => {
    const ending = extname(name);
    const hashed = `${basename(name, ending)}.${digest(content)}${ending}`;
    files.set(hashed, content);
    return hashed;
  };
  const bundled = async (entry: string, define: Record<string, string> = {}) =>
    strToU8(await bundle(fileURLToPath(new URL(`src/client/studio/${entry}`, root)), minify, define));

  const [layout, resvg, emoji, worker, ...fonts] = await Promise.all([
    readFile(packageFile('satori/layout.wasm')),
    readFile(packageFile(rasterModule)),
    emojiFiles(cache),
    bundled('worker/worker.ts'),
    ...fontFiles.map(async ({ name, weight, path }) => ({ name, weight, path, content: await readFile(packageFile(path)) })),
  ]);
  const others = await Promise.all((await publishedFonts(languages)).map(async ({ path, data }) => ({ path, content: await data() })));
  const scripts = others.length > 0 ? `fonts-${digest(Buffer.concat(others.map(({ content }) => content)))}/` : undefined;
  for (const { path, content } of others) files.set(scripts + path, content);
  const drawings = digest(Buffer.concat(emoji));
  for (const [shard, content] of emoji.entries()) files.set(`emoji-${shard}.${drawings}.bin`, content);
  const manifest: StudioManifest = {
    worker: add('worker.js', worker),
    layout: add('layout.wasm', layout),
    resvg: add('resvg.wasm', resvg),
    fonts: fonts.map(({ name, weight, path, content }) => ({ name, weight, file: add(basename(path), content) })),
    ...(scripts && { scripts }),
    emoji: `emoji-{shard}.${drawings}.bin`,
    bytes: [layout, resvg, ...fonts.map(({ content }) => content)].reduce((sum, { length }) => sum + length, 0),
  };
  const define = { STUDIO_MANIFEST: JSON.stringify(manifest) };
  const script = add('studio.js', await bundled('studio.ts', define));
  const certificate = add('certificate.js', await bundled('certificate.ts', define));
  files.set('LICENCES.txt', strToU8(licences));
  return { script, certificate, files };
}

async function bundle(entry: string, minify: boolean, define: Record<string, string>): Promise<string> {
  // The build without its WebAssembly inside, which would travel as text, a third larger. Its code is the same.
  const satori = join(dirname(packageFile('satori/layout.wasm')), 'dist/standalone.js');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
    alias: { satori, 'satori/standalone': satori },
    define,
    minify,
    legalComments: 'none',
    charset: 'utf8',
  });
  return result.outputFiles[0]!.text;
}

function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

const licences = `The studio draws with these works, unchanged:

Satori, MPL-2.0, https://github.com/vercel/satori
resvg and resvg-js, MPL-2.0, https://github.com/thx/resvg-js
fontkitten, MIT, https://github.com/delucis/fontkitten
bidi-js, MIT, https://github.com/lojjic/bidi-js
linebreak, MIT, https://github.com/foliojs/linebreak
culori, MIT, https://github.com/Evercoder/culori
fflate, MIT, https://github.com/101arrowz/fflate
Bricolage Grotesque, OFL-1.1, https://github.com/ateliertriay/bricolage
Atkinson Hyperlegible Next, OFL-1.1, https://github.com/googlefonts/atkinson-hyperlegible-next
Noto and Commissioner, where the site’s languages need them, OFL-1.1, https://fonts.google.com
Twemoji: graphics copyright Twitter, Inc. and other contributors, CC BY 4.0, https://github.com/jdecked/twemoji
`;
