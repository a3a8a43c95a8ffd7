import { join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from '../project.ts';

/** The package’s script: classic and in one piece, since a module does not load from a disk. */
export async function bundleClient(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT, 'src', 'client', 'scorm', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
  });
  return outputFiles[0]!.contents;
}
