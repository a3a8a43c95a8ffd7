import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The script and the styles of the editor’s pages, from our own files alone. */
export async function pageFiles(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
    legalComments: 'none',
    charset: 'utf8',
  });
  const styles = ['page.css', 'overview.css'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  return { script: outputFiles[0]!.text, styles: styles.join('') };
}
