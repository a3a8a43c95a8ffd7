import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outFolder } from '../../../scripts/lib/out-folder.ts';
import { Progress } from '../../../scripts/lib/progress.ts';
import { mergeSite, type MergeRequest } from '../../../scripts/lib/shards/merge.ts';
import { buildShare } from '../../../scripts/lib/shards/share.ts';
import { addFiles } from '../output/tree.ts';
import { beside, build, fakeTools, home, project, type Project } from './build-project.ts';

const { signal } = new AbortController();
const silent = () => new Progress({ write: () => true });
const out = (at: Project, name: string) => outFolder(join(at.www, name), at.root, { project: at.root, content: at.content });

/** A project whose code can be told apart, and the folders of the shares that it has made. */
async function shares(
  of: number,
  at = project(),
  { now = '2027-03-10', name = 'part', only }: { now?: string; name?: string; only?: number } = {},
) {
  addFiles(at.root, { 'package-lock.json': '{}', 'astro.config.mjs': '', 'src/code.ts': '', 'public/robots.txt': '' });
  const folders: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const folder = join(at.www, `${name}${index}`);
    folders.push(folder);
    if (only !== undefined && only !== index) continue;
    const request = { content: at.content, edition: 'public' as const, now, out: out(at, `${name}${index}`), shard: { index, of } };
    await buildShare(request, fakeTools(at), silent(), signal);
  }
  return { at, folders };
}

const nothing = { content: undefined, edition: undefined, now: undefined };
const merge = (at: Project, parts: readonly string[], typed: Partial<MergeRequest['typed']> = {}) =>
  mergeSite({ parts, out: out(at, 'dist'), typed: { ...nothing, ...typed }, ownContent: at.content }, fakeTools(at), silent(), signal);

describe('all shares together', () => {
  test('are the site that one build would have made', async () => {
    const { at, folders } = await shares(3);
    const result = await merge(at, [folders[2]!, folders[0]!, folders[1]!]);
    expect(result).toMatchObject({ kind: 'published', stats: { imagesMade: 9, imagesReused: 12, searchEntries: 2 } });
    expect(readdirSync(at.out, { recursive: true }).sort()).toEqual(
      [
        'flambeau.json',
        'fr',
        'index.html',
        'robots.txt',
        'shares',
        'sitemap.xml',
        ...[1, 2, 3].map((index) => join('shares', `${index}.html`)),
        join('fr', 'secret.html'),
      ].sort(),
    );
    const marker = JSON.parse(readFileSync(join(at.out, 'flambeau.json'), 'utf8'));
    expect(marker).toEqual({ generator: 'flambeau', version: '1.2.3', edition: 'public', now: '2027-03-10', languages: ['fr', 'en'] });
  });

  test('may be joined on another machine, which does not have the content', async () => {
    const { at, folders } = await shares(2);
    const other = project();
    writeFileSync(join(other.content, 'text.txt'), 'other');
    rmSync(at.content, { recursive: true });
    expect(await merge(other, folders)).toMatchObject({ kind: 'published', notices: [] });
  });
});

describe('one error, and the published site stays', () => {
  async function refused(at: Project, parts: readonly string[], message: RegExp, typed: Partial<MergeRequest['typed']> = {}) {
    await expect(merge(at, parts, typed)).rejects.toMatchObject({ name: 'ExpectedError', message: expect.stringMatching(message) });
    expect(home(at)).toBe('the old site');
    expect(beside(at).filter((name) => name.startsWith('.'))).toEqual([]);
  }

  test('no part, a part too few, the same part twice', async () => {
    const { at, folders } = await shares(3);
    await refused(at, [], /--merge needs the folders/);
    await refused(at, folders.slice(0, 2), /3\/3 is missing/);
    await refused(at, [folders[0]!, folders[0]!, folders[1]!], /same part is there twice/);
  });

  test('a folder that is none, and a finished site', async () => {
    const { at, folders } = await shares(2);
    await refused(at, [folders[0]!, join(at.www, 'nowhere')], /nowhere is no part of a site/);
    await refused(at, [folders[0]!, at.out], /dist is no part of a site/);
  });

  test.skipIf(process.platform === 'win32')(
    'a link or a pipe in place of a file, and more shares than there can be',
    { timeout: 20_000 },
    async () => {
      const { at, folders } = await shares(2);
      const [file = ''] = Object.keys(JSON.parse(readFileSync(join(folders[0]!, 'files.json'), 'utf8')) as object);
      const page = join(folders[0]!, 'site', file);
      for (const make of [() => symlinkSync('/dev/zero', page), () => void execFileSync('mkfifo', [page])]) {
        rmSync(page, { force: true });
        make();
        await refused(at, folders, /is missing or has changed/);
      }
      const marker = join(folders[1]!, 'flambeau.json');
      for (const of of [1e9, 0, -1, 1.5]) {
        const said = JSON.parse(readFileSync(marker, 'utf8')) as { part: object };
        writeFileSync(marker, JSON.stringify({ ...said, part: { ...said.part, of } }));
        await refused(at, folders, /is no part of a site/);
      }
    },
  );

  test('parts of different days, numbers of shares, content and code', async () => {
    const { at, folders } = await shares(2);
    const [first] = folders as [string];
    await refused(
      at,
      [first, (await shares(2, at, { now: '2027-03-11', name: 'day' })).folders[1]!],
      /the day differs.*2027-03-10.*2027-03-11/s,
    );
    await refused(at, [first, (await shares(3, at, { name: 'three' })).folders[1]!], /the number of shares differs/);
    addFiles(at.root, { 'src/code.ts': 'changed' });
    await refused(at, [first, await reshared(at, 'code')], /the version of Flambeau differs/);
    addFiles(at.root, { 'src/code.ts': '' });
    writeFileSync(join(at.content, 'text.txt'), 'other');
    await refused(at, [first, await reshared(at, 'content')], /the content differs/);
  });

  /** The second of two shares, made of what stands there now. */
  async function reshared(at: Project, name: string): Promise<string> {
    const request = { content: at.content, edition: 'public' as const, now: '2027-03-10', out: out(at, name), shard: { index: 2, of: 2 } };
    await buildShare(request, fakeTools(at), silent(), signal);
    return join(at.www, name);
  }

  test.each([
    ['a page that is gone', (part: string) => rmSync(join(part, 'site', 'index.html')), /part2 is not whole: index\.html is missing/],
    ['a page that was cut', (part: string) => writeFileSync(join(part, 'site', 'index.html'), '{'), /part2 is not whole: index\.html/],
    ['its list cut', (part: string) => writeFileSync(join(part, 'files.json'), '{'), /part2 is not whole: files\.json/],
    ['no marker', (part: string) => rmSync(join(part, 'flambeau.json')), /part2 is no part/],
    ['half a marker', (part: string) => writeFileSync(join(part, 'flambeau.json'), '{"generator":'), /part2 is no part/],
    ['all pages gone', (part: string) => rmSync(join(part, 'site'), { recursive: true }), /part2 is not whole: .*and \d more/],
  ])('a part with %s', async (_what, damage, message) => {
    const { at, folders } = await shares(2);
    damage(folders[1]!);
    await refused(at, folders, message);
  });

  test('options that say something else than the parts', async () => {
    const { at, folders } = await shares(2);
    await refused(at, folders, /--edition internal is not what/, { edition: 'internal' });
    await refused(at, folders, /--now 2027-01-01 is not what/, { now: '2027-01-01' });
    cpSync(at.content, join(at.root, 'other'), { recursive: true });
    expect(await merge(at, folders, { content: join(at.root, 'other') })).toMatchObject({ kind: 'published' });
    writeFileSync(join(at.root, 'other', 'text.txt'), 'other');
    const again = await shares(2, project());
    await refused(again.at, again.folders, /--content .*other is not what/, { content: join(at.root, 'other') });
  });
});

describe('a part and a site never take each other’s place', () => {
  test('a part', async () => {
    const at = project();
    addFiles(at.root, { 'package-lock.json': '{}', 'astro.config.mjs': '', 'src/code.ts': '', 'public/robots.txt': '' });
    const request = {
      content: at.content,
      edition: 'public' as const,
      now: '2027-03-10',
      out: out(at, 'dist'),
      shard: { index: 1, of: 2 },
    };
    expect(() => buildShare(request, fakeTools(at), silent(), signal)).toThrow(/holds a finished site/);
    expect(home(at)).toBe('the old site');
  });

  test('a site', async () => {
    const { at, folders } = await shares(2);
    rmSync(at.out, { recursive: true });
    cpSync(folders[0]!, at.out, { recursive: true });
    await expect((async () => build(at))()).rejects.toThrow(/holds a part of a site/);
    expect(existsSync(join(at.out, 'site', 'index.html'))).toBe(true);
  });

  test('the same part again does', async () => {
    const { at } = await shares(2);
    await expect(shares(2, at)).resolves.toBeDefined();
  });
});
