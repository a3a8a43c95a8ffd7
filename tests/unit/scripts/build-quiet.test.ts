import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../../scripts/build.ts';
import type { BuildTools, CheckedContent } from '../../../scripts/lib/build-site.ts';
import { makeTree } from '../output/tree.ts';
import { fakeFinisher } from './fake-finisher.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What the command prints, with content that is as the check says. */
async function printed(options: string[], checked: Partial<CheckedContent> = {}): Promise<{ code: number; text: string }> {
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  const root = realpathSync(makeTree({ 'content/text.txt': 'x', 'www/.keep': '' }));
  let text = '';
  const take = (part: unknown) => {
    text += String(part);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(console, 'log').mockImplementation(take);
  vi.spyOn(console, 'error').mockImplementation(take);
  const tools: BuildTools = {
    project: root,
    version: '1',
    cacheRoot: join(root, '.cache'),
    astro: join(import.meta.dirname, 'fake-astro.mjs'),
    check: () => Promise.resolve({ problems: [], settings: { url: 'https://site.example/', languages: ['fr'] }, ...checked }),
    finisher: fakeFinisher(0),
    verify: () => Promise.resolve([]),
  };
  const code = await main(['--content', join(root, 'content'), '--out', join(root, 'www', 'dist'), ...options], tools);
  return { code, text };
}

test('a build says what it has made; with --quiet, nothing where all is well', async () => {
  expect((await printed([])).text).toMatch(/pages +\d/);
  expect(await printed(['--quiet'])).toEqual({ code: 0, text: '' });
});

test('--quiet still says what somebody has to look at', async () => {
  expect((await printed(['--quiet'], { notices: () => ['Listed nowhere: Awa'] })).text).toContain('Listed nowhere: Awa');
  const { code, text } = await printed(['--quiet'], { problems: ['posts/fr/a.mdx:1:1 no'] });
  expect(code).toBe(1);
  expect(text).toContain('posts/fr/a.mdx:1:1 no');
});
