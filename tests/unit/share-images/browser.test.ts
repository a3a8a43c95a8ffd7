import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** The modules that a module leads to, types aside. */
async function reach(file: string, seen = new Map<string, string[]>()): Promise<Map<string, string[]>> {
  if (seen.has(file)) return seen;
  const source = await readFile(file, 'utf8');
  const imports = [...source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm)].map(([, from]) => from!);
  seen.set(file, imports);
  for (const from of imports.filter((name) => name.startsWith('.'))) await reach(resolve(dirname(file), from), seen);
  return seen;
}

it('the renderer runs in a browser: nothing that it leads to is Node’s', async () => {
  const modules = await reach(resolve(import.meta.dirname, '../../../src/share-images/renderer.ts'));
  expect(modules.size).toBeGreaterThan(20);
  const packages = new Set([...modules.values()].flat().filter((name) => !name.startsWith('.')));
  expect([...packages].sort()).toEqual(['@resvg/resvg-wasm', 'bidi-js', 'culori', 'fontkitten', 'linebreak', 'satori']);
  expect([...modules.keys()].filter((file) => file.includes('.node.'))).toEqual([]);
});
