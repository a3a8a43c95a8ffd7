import { spawn } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changedTree, swap, type Change } from '../check/tree.ts';
import { makeTree } from '../output/tree.ts';

const script = pathToFileURL(join(import.meta.dirname, '../../../scripts/dev.ts')).href;

/** The preview of a content folder as an editor starts it, with a server in Astro’s place. */
async function preview(changes: Record<string, Change>, port: number, lang = 'C') {
  const content = await changedTree(changes);
  const args = [
    ['--content', content, '--edition', 'public', '--now', '2027-03-10', '--port', String(port)],
    join(import.meta.dirname, 'fake-astro-dev.mjs'),
    makeTree({}),
  ];
  const code = `import { main } from ${JSON.stringify(script)}; main(...${JSON.stringify(args)}).then((code) => process.exit(code), (error) => { console.error(error.message); process.exit(99); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, LC_ALL: lang, FLAMBEAU_EDITION: 'internal' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const waiting: { pattern: RegExp; done: () => void }[] = [];
  const hear = (data: Buffer) => {
    output += data;
    for (const { pattern, done } of waiting) if (pattern.test(output)) done();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return {
    content,
    project: args[2] as string,
    output: () => output,
    /** Resolves once the terminal says something. */
    says: (pattern: RegExp) => new Promise<void>((done) => (pattern.test(output) ? done() : waiting.push({ pattern, done }))),
    ended,
    stop: () => child.kill('SIGTERM'),
    /** A page as a browser gets it. */
    page: async (path = '/') => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Accept: 'text/html' } });
      return { status: response.status, text: await response.text() };
    },
    /** Resolves when an open page would load again. `ready` when it listens. */
    news: async () => {
      const response = await new Promise<import('node:http').IncomingMessage>((done) =>
        get(`http://127.0.0.1:${port}/@flambeau/news`, done),
      );
      onTestFinished(() => void response.destroy());
      return { changed: new Promise<void>((done) => response.on('data', (data: Buffer) => String(data).includes('data:') && done())) };
    },
  };
}

/** Saves as most editors do: a new file takes the place of the old one. */
const edit = async (file: string, change: (text: string) => string) => {
  await writeFile(`${file}~`, change(await readFile(file, 'utf8')));
  await rename(`${file}~`, file);
};

describe.skipIf(process.platform === 'win32')('dev', () => {
  test('what is wrong stands in the terminal and in the page, in the editor’s language, and goes away when it is mended', async () => {
    const dev = await preview({ 'guide/fr/charter.mdx': swap('title:', 'titel:') }, 4873, 'fr_FR.UTF-8');
    await dev.says(/\{"args"/);
    expect(dev.output()).toMatch(/guide\/fr\/charter\.mdx:2:1 titel: champ inconnu/);
    expect(dev.output()).toContain('L’aperçu est à http://localhost:4873/');
    expect(dev.output()).not.toContain('127.0.0.1:1/');

    const page = await dev.page();
    expect(page.status).toBe(200);
    expect(page.text).toContain('<p>The page</p>');
    expect(page.text).toMatch(/guide\/fr\/charter\.mdx:2:1<\/code> <b>titel<\/b><br>champ inconnu/);
    const broken = await dev.page('/broken/');
    expect(broken.text).toContain('champ inconnu');
    expect(broken.text).not.toContain('YAMLException');

    const { changed } = await dev.news();
    await edit(join(dev.content, 'guide/fr/charter.mdx'), swap('titel:', 'title:'));
    await changed;
    expect((await dev.page()).text).not.toContain('champ inconnu');
    await dev.says(/Tout est corrigé\./);

    // The same file again, and back: it has been replaced since it was first looked at.
    for (const [from, to] of [
      ['title:', 'titel:'],
      ['titel:', 'title:'],
    ] as const) {
      const news = await dev.news();
      await edit(join(dev.content, 'guide/fr/charter.mdx'), swap(from, to));
      await news.changed;
      expect((await dev.page()).text.includes('champ inconnu')).toBe(to === 'titel:');
    }

    const next = await dev.news();
    await edit(join(dev.content, 'settings/site.yaml'), swap('organisation:', 'organisation: "'));
    await next.changed;
    expect((await dev.page()).text).toContain('settings/site.yaml');
    dev.stop();
    expect(await dev.ended).toBe(0);
  });

  test('Astro is started with the site’s options behind our own door, and ends with us', async () => {
    const dev = await preview({}, 4874);
    await dev.says(/\{"args"/);
    const started = JSON.parse(/^\{"args".*$/m.exec(dev.output())?.[0] ?? '') as { args: string[] };
    expect(started).toMatchObject({ preview: '1', content: dev.content, edition: 'public', now: '2027-03-10' });
    expect(started.args).toEqual(['dev', '--host', '127.0.0.1', '--port', expect.not.stringMatching(/^4874$/)]);
    dev.stop();
    expect(await dev.ended).toBe(0);
    expect(dev.output()).toContain('stopping');
    expect(readdirSync(join(dev.project, '.cache', 'build')).filter((name) => name.startsWith('dev-'))).toEqual([]);
  });

  test('without settings that can be read the door stands open and says so; the preview starts once they are mended', async () => {
    const dev = await preview({ 'settings/site.yaml': swap('organisation:', 'organisation: "') }, 4875);
    await dev.says(/starts once settings\/site\.yaml is repaired/);
    const page = await dev.page();
    expect(page.status).toBe(503);
    expect(page.text).toContain('settings/site.yaml:');
    expect(page.text).not.toMatch(/\bat \S+:\d+:\d+\)/);
    await edit(join(dev.content, 'settings/site.yaml'), swap('organisation: "', 'organisation:'));
    await dev.says(/\{"args"/);
    expect((await dev.page()).text).toContain('<p>The page</p>');
    dev.stop();
    expect(await dev.ended).toBe(0);
  });

  test('content that would run code on this machine is not shown', async () => {
    const dev = await preview({ 'guide/fr/charter.mdx': (text) => `${text}\n{globalThis.process.exit()}\n` }, 4876);
    expect(await dev.ended).toBe(1);
    expect(dev.output()).toContain('The content holds code');
  });
});
