import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { MOST_PAGES, OfflineCopy } from '../../../../src/client/offline/copy.ts';
import { type OfflineLists, shortDigest } from '../../../../src/domain/offline.ts';

/** A browser’s caches, as far as the copy uses them. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  open = async (name: string): Promise<Cache> => {
    const kept = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, kept);
    return {
      match: async (url: string) => kept.get(url)?.clone(),
      put: async (url: string, answer: Response) => void kept.set(url, answer),
      delete: async (url: string) => kept.delete(url),
      keys: async () => [...kept.keys()].map((url) => ({ url })),
    } as unknown as Cache;
  };
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  paths = () => [...this.all.values()].flatMap((kept) => [...kept.keys()].map((url) => new URL(url).pathname));
}

const root = new URL('https://host.example/a/b/');
const digest = (text: string) => shortDigest(createHash('sha256').update(text).digest());
let caches: FakeCaches;
let host: Record<string, string>;
let left: number;
let online: boolean;
beforeEach(() => {
  caches = new FakeCaches();
  host = {
    'fr/guide/charter/index.html': 'The charter',
    'fr/champions/index.html': 'Awa',
    '_client/site.1.js': 'run()',
    'fr/offline/index.html': 'Off',
  };
  left = 0;
  online = true;
});

const listsOf = (pages: readonly string[], build = 'aa'): OfflineLists => ({
  digest: build,
  pages: Object.fromEntries(pages.map((path) => [path, digest(host[path] ?? path)])),
  bare: [],
  files: ['_client/site.1.js'],
  first: { fr: ['fr/offline/index.html'], en: [] },
});
const usual = () => listsOf(['fr/guide/charter/index.html', 'fr/offline/index.html']);
const copyOf = (lists: OfflineLists) =>
  new OfflineCopy(lists, {
    root,
    caches,
    leave: async () => (left += 1),
    fetch: async (request) => {
      if (!online) throw new TypeError('Failed to fetch');
      const asked = new URL(typeof request === 'string' ? request : request.url).pathname.slice(root.pathname.length);
      const path = asked.replace(/^$|\/$/, (end) => `${end}index.html`);
      return new Response(host[path] ?? 'Not found', {
        status: path in host ? 200 : 404,
        headers: { 'content-security-policy': "default-src 'none'" },
      });
    },
  });
/** Opens an address, as a browser would, and waits for what comes later. */
async function open(copy: OfflineCopy, path: string): Promise<Response> {
  const work: Promise<unknown>[] = [];
  const answer = await copy.page(copy.pathOf(new URL(path, root).href)!, new Request(new URL(path, root)), (one) => work.push(one));
  await Promise.all(work);
  return answer;
}

test('a page that was opened is there without a connection, whatever was asked behind it, with its policy', async () => {
  const copy = copyOf(usual());
  await open(copy, 'fr/guide/charter/?topic=secret#x');
  online = false;
  const answer = await open(copy, 'fr/guide/charter/index.html');
  expect([await answer.text(), answer.headers.get('content-security-policy')]).toEqual(['The charter', "default-src 'none'"]);
  expect(caches.paths()).toEqual(['/a/b/fr/guide/charter/index.html']);
});

test('a page about people is never kept: without a connection the page for that comes, which says which one was asked for', async () => {
  const copy = copyOf(usual());
  expect(await (await open(copy, 'fr/champions/')).text()).toBe('Awa');
  await copy.opened([`${root.href}fr/champions/`, 'https://elsewhere.example/x', `${root.href}fr/guide/charter/`], 'fr');
  expect(caches.paths().sort()).toEqual(['/a/b/fr/guide/charter/index.html', '/a/b/fr/offline/index.html']);
  online = false;
  const answer = await open(copy, 'fr/champions/');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `${root.href}fr/offline/index.html#fr%2Fchampions%2Findex.html`]);
});

test('of a page that names people the copy beside it is kept, under the page’s own address', async () => {
  host['fr/guide/charter/index.txt'] = 'The charter, and nobody';
  const lists = {
    ...listsOf([]),
    pages: { 'fr/guide/charter/index.html': digest('The charter, and nobody') },
    bare: ['fr/guide/charter/index.html'],
  };
  const copy = copyOf(lists);
  expect(await (await open(copy, 'fr/guide/charter/')).text()).toBe('The charter');
  online = false;
  const answer = await open(copy, 'fr/guide/charter/');
  expect([await answer.text(), answer.headers.get('content-type')]).toEqual(['The charter, and nobody', 'text/html;charset=utf-8']);
});

test('with a connection the host’s page comes first, and one of another build is not kept', async () => {
  const copy = copyOf(usual());
  await open(copy, 'fr/guide/charter/');
  host['fr/guide/charter/index.html'] = 'The new charter';
  expect(await (await open(copy, 'fr/guide/charter/')).text()).toBe('The new charter');
  expect(caches.paths()).toEqual([]);
});

test('a new build takes over what is the same, and drops the rest, and the copies of other sites stay', async () => {
  host['fr/index.html'] = 'Home';
  await caches.open('flambeau:/a/:offline:cc');
  await caches.open('flambeau:/a/b/:drafts');
  const old = copyOf(listsOf(['fr/guide/charter/index.html', 'fr/index.html']));
  await open(old, 'fr/guide/charter/');
  await open(old, 'fr/index.html');
  host['fr/index.html'] = 'Another home';
  await copyOf(listsOf(['fr/guide/charter/index.html', 'fr/index.html'], 'bb')).begin();
  expect([...caches.all.keys()].sort()).toEqual(['flambeau:/a/:offline:cc', 'flambeau:/a/b/:drafts', 'flambeau:/a/b/:offline:bb']);
  expect(caches.paths()).toEqual(['/a/b/fr/guide/charter/index.html']);
});

test('a page that may no longer be kept goes with the next build', async () => {
  await open(copyOf(usual()), 'fr/guide/charter/');
  await copyOf(listsOf([], 'bb')).begin();
  expect(caches.paths()).toEqual([]);
});

test('a site that is published without a copy ends the one that there is; a page of somebody else does not', async () => {
  const copy = copyOf(listsOf(['fr/guide/charter/index.html', 'fr/offline/index.html']));
  await open(copy, 'fr/offline/');
  host['fr/guide/charter/index.html'] = '<title>Sign in</title>';
  await open(copy, 'fr/guide/charter/');
  expect([left, caches.all.size]).toEqual([0, 1]);
  host['fr/guide/charter/index.html'] = '<meta name="generator" content="Flambeau"><p>No copy.</p>';
  await open(copy, 'fr/guide/charter/');
  expect([left, caches.all.size]).toEqual([1, 0]);
});

test('a file that is named after its content is asked for once', async () => {
  const copy = copyOf(usual());
  const work: Promise<unknown>[] = [];
  const get = () => copy.file('_client/site.1.js', new Request(new URL('_client/site.1.js', root)), (one) => work.push(one));
  await get();
  await Promise.all(work);
  online = false;
  expect(await (await get()).text()).toBe('run()');
  expect([copy.isFile('_client/other.js'), copy.isFile('pagefind/pagefind.js')]).toEqual([false, false]);
});

test('there is an end to it: what was opened longest ago goes', async () => {
  const paths = Array.from({ length: MOST_PAGES + 3 }, (_, index) => `fr/guide/c${index}/index.html`);
  for (const path of paths) host[path] = path;
  const copy = copyOf(listsOf(paths));
  for (const path of paths) await open(copy, path);
  expect([caches.paths().length, caches.paths()[0]]).toEqual([MOST_PAGES, '/a/b/fr/guide/c3/index.html']);
});

test('only pages of this site are its own: another one may stand below the same root', () => {
  const copy = copyOf(usual());
  expect(['fr/champions/index.html', 'fr/guide/charter/index.html', 'wiki/index.html', 'index.html'].map(copy.isPage)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(copy.pathOf('https://host.example/a/')).toBeUndefined();
  expect(copy.pathOf('https://other.example/a/b/fr/')).toBeUndefined();
});
