import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { main } from '../../../../scripts/publish.ts';
import { addFiles, makeTree } from '../../output/tree.ts';

/** The files of a small built site; `name` stands on its pages and in the name of its style sheet. */
export const siteFiles = (name: string, more: Record<string, string> = {}, edition = 'internal'): Record<string, string> => ({
  'flambeau.json': JSON.stringify({ generator: 'flambeau', version: '1', edition, now: '2026-11-22', languages: ['en'] }),
  'index.html': `<link rel="stylesheet" href="_astro/style.${name}.css">${name}`,
  'en/index.html': `<link rel="stylesheet" href="../_astro/style.${name}.css">${name}`,
  [`_astro/style.${name}.css`]: `/* ${name} */`,
  'en/data.js': `data(${JSON.stringify(name)})`,
  ...more,
});

/** A place with two built sites, `one` and `two`; a page of the first is not in the second. */
export function place() {
  const root = realpathSync(makeTree({}));
  addFiles(join(root, 'one'), siteFiles('one', { 'en/gone.html': 'gone' }));
  addFiles(join(root, 'two'), siteFiles('two', { 'en/été.html': 'été' }));
  const at = (...path: string[]) => join(root, ...path);
  return { root, at };
}

/** Runs `npm run publish` in this process, with nobody to answer unless `answer` is given. */
export async function publish(root: string, args: readonly string[], answer?: boolean): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const collect = (...parts: unknown[]) => void lines.push(parts.join(' '));
  for (const spy of [vi.spyOn(console, 'log').mockImplementation(collect), vi.spyOn(console, 'error').mockImplementation(collect)])
    onTestFinished(() => void spy.mockRestore());
  vi.stubEnv('LC_ALL', 'C');
  onTestFinished(() => void vi.unstubAllEnvs());
  const ask = answer === undefined ? undefined : async () => answer;
  try {
    const code = await main([...args], { cacheRoot: join(root, 'cache'), ask });
    return { code, said: lines.join('\n') };
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error) return { code: Number(error.exitCode), said: [...lines, error.message].join('\n') };
    throw error;
  }
}
