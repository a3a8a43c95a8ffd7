import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { main as build } from '../../../scripts/build.ts';
import type { BuildTools } from '../../../scripts/lib/build-site.ts';
import { makeTree } from '../output/tree.ts';
import { fakeFinisher } from './fake-finisher.ts';

const script = (name: string) => pathToFileURL(join(import.meta.dirname, '../../../scripts', name)).href;
const fake = (name: string) => join(import.meta.dirname, name);

/** Runs a command's main in a process of its own; `when` is called with each line that it prints. */
function command(name: string, args: unknown[], when: (line: string, stop: () => void) => void, env: Record<string, string> = {}) {
  const code = `import { main } from ${JSON.stringify(script(name))}; main(...${JSON.stringify(args)}).then((code) => process.exit(code), (error) => { console.error(error.message); process.exit(99); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, LC_ALL: 'C', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const hear = (data: Buffer) => {
    output += data;
    for (const line of String(data).split('\n')) when(line, () => void child.kill('SIGTERM'));
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise<{ code: number | null; output: string }>((done) => child.on('close', (exit) => done({ code: exit, output })));
}

describe('build', () => {
  async function built(tools: Partial<BuildTools>, args: string[] = []) {
    const root = realpathSync(makeTree({ 'content/text.txt': 'hello' }));
    const lines: string[] = [];
    const collect = (...parts: unknown[]) => void lines.push(parts.join(' '));
    for (const spy of [vi.spyOn(console, 'log').mockImplementation(collect), vi.spyOn(console, 'error').mockImplementation(collect)])
      onTestFinished(() => void spy.mockRestore());
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => void write.mockRestore());
    vi.stubEnv('LC_ALL', 'C');
    onTestFinished(() => void vi.unstubAllEnvs());
    const code = await build(['--content', join(root, 'content'), '--out', join(root, 'dist'), ...args], {
      project: root,
      version: '1',
      cacheRoot: join(root, '.cache'),
      astro: fake('fake-astro.mjs'),
      check: async () => ({ problems: [], settings: { url: 'https://site.example/', languages: ['fr'] } }),
      finisher: fakeFinisher(2),
      verify: async () => [],
      ...tools,
    });
    return { code, text: lines.join('\n'), out: join(root, 'dist') };
  }

  test('says what it has made', async () => {
    const { code, text, out } = await built({}, ['--edition', 'public', '--now', '2027-03-10']);
    expect(code).toBe(0);
    expect(text).toMatch(
      /pages +2\nimages +3 made, 4 reused\nsearch +2 pages to be found\nfiles +5, 0 MB\nfolder +\S*dist\n\n(?:[a-z ,]+ {2,}\d+\.\d s\n){5}all +\d+\.\d s$/,
    );
    expect(JSON.parse(readFileSync(join(out, 'index.html'), 'utf8'))).toMatchObject({ edition: 'public', now: '2027-03-10' });
  });

  test('mistakes in the content are listed, and nothing is published', async () => {
    const { code, text, out } = await built({
      check: async () => ({ problems: ['posts/a.mdx:2:1 title: no', 'posts/b.mdx:1:1 x'], settings: undefined }),
    });
    expect(code).toBe(1);
    expect(text).toMatch(/^posts\/a\.mdx:2:1 title: no\nposts\/b\.mdx:1:1 x\n\n2 to repair/);
    expect(existsSync(out)).toBe(false);
  });

  test('what the verification finds is listed with its place and its rule', async () => {
    const findings = [
      { file: 'fr/index.html', line: 4, rule: 'links', message: 'gone.', level: 'error' as const },
      { file: 'x.html', rule: 'budgets', message: 'heavy.', level: 'warning' as const },
    ];
    const { code, text } = await built({ verify: async () => findings });
    expect(code).toBe(1);
    expect(text).toMatch(
      /^fr\/index\.html:4 links: gone\.\nx\.html warning, budgets: heavy\.\n\nThe site was made but must not be published/,
    );
  });
});

describe.skipIf(process.platform === 'win32')('preview', () => {
  const site = () => realpathSync(makeTree({ 'www/index.html': 'the site', 'www/flambeau.json': '{"generator":"flambeau"}' }));

  test('serves until it is stopped', async () => {
    const root = site();
    let text: string | undefined;
    const result = await command('preview.ts', [['--out', join(root, 'www'), '--port', '4871', '--base', '/a b/']], (line, stop) => {
      const url = /http:\S+/.exec(line)?.[0];
      if (url !== undefined)
        void fetch(url)
          .then(async (response) => (text = await response.text()))
          .finally(stop);
    });
    expect([result.code, text]).toEqual([0, 'the site']);
    expect(result.output).toContain('http://127.0.0.1:4871/a%20b/');
  });

  test('brings back a site that a build was cut short in replacing', async () => {
    const root = site();
    renameSync(join(root, 'www'), join(root, '.www.flambeau-old'));
    const { code } = await command('preview.ts', [['--out', join(root, 'www'), '--port', '4872']], (line, stop) => {
      if (line.includes('http:')) stop();
    });
    expect([code, readdirSync(root)]).toEqual([0, ['www']]);
  });
});
