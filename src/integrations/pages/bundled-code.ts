import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../output/files.ts';

/**
 * The files of Astro's bundle, each as its name and digest, without the one that holds the content: the same for the same code
 * and styles, whatever the content says. Files that are no code have their digest in their name.
 * @param folder the bundle's
 */
export async function bundledCode(folder: string): Promise<string[]> {
  const files = (await listFiles(folder)).filter((name) => !name.includes('_astro_data-layer-content'));
  const lines = files.map((name) => {
    if (!name.endsWith('.mjs')) return name;
    const code = unmarked(readFileSync(join(folder, name), 'utf8'));
    return `${unmarked(name)} ${digest(name.startsWith('prerender-entry') ? steadyEntry(code) : code)}`;
  });
  return lines.sort();
}

/** A chunk is called by what is in it, the content included, and every other says the names of those it imports. */
const unmarked = (text: string): string => text.replace(/[_.][A-Za-z0-9_-]{8}\.mjs/g, '.mjs');

/** The entry lists files in the order in which they were met, and draws a key that no page of ours uses. */
function steadyEntry(code: string): string {
  const words = code.replace(/"key":"[^"]*"/, '').split(/[,;\n[\]]/);
  return words.sort().join('\n');
}

const digest = (code: string): string => createHash('sha256').update(code).digest('base64');
