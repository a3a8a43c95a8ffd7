import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../scripts/curate.ts';
import { excerptOf, findingOf, plain, topicOf } from '../../../scripts/lib/curate/finding.ts';
import { bounds, readFeed } from '../../../scripts/lib/curate/read-feed.ts';
import { checkContent } from '../../../src/check/index.ts';
import { changedTree } from '../check/tree.ts';
import { hostileFeeds } from './hostile-feeds.ts';

const before = process.env['LC_ALL'];
let content: string;
let said: string[];
beforeAll(() => {
  process.env['LC_ALL'] = 'en_GB.UTF-8';
});
beforeEach(async () => {
  content = await changedTree({});
  said = [];
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  if (before === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = before;
});

const run = (...more: string[]) => main(['--content', content, '--now', '2026-11-22', ...more]);
const drafts = () => readdirSync(join(content, 'posts/fr')).filter((file) => file.startsWith('curated-'));
const feed = (name: string, text: string | Uint8Array) => {
  mkdirSync(join(content, '../feeds'), { recursive: true });
  writeFileSync(join(content, '../feeds', name), text);
};
const watch = (names: readonly string[]) =>
  writeFileSync(
    join(content, 'settings/watch.yaml'),
    JSON.stringify({
      sources: names.map((name) => ({
        name: `Source ${name}`,
        feed: `../feeds/${name}`,
        language: 'fr',
        departments: ['Grids'],
        topics: ['profile'],
      })),
    }),
  );

const five = (text = 'A few words about a network.') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${Array.from(
    { length: 5 },
    (_, n) =>
      `<item><title>Item ${n}</title><link>https://press.example/${n}?utm_source=feed</link><pubDate>Fri, ${String(20 - n)} Nov 2026 10:00:00 GMT</pubDate><description>${text}</description></item>`,
  ).join('')}</channel></rss>`;

describe('five items', () => {
  beforeEach(() => {
    feed('five.xml', five());
    watch(['five.xml']);
  });

  test('are shown with their department and become drafts that are valid, unpublished, and wait for a person', async () => {
    expect(await run()).toBe(0);
    expect(said[0]).toMatch(/^[0-9a-f]{10} {2}2026-11-20 {2}Item 0 {2}\(Source five\.xml · profile → Grids\)$/);
    expect(drafts().length).toBe(5);
    const draft = readFileSync(join(content, 'posts/fr/curated-item-0.mdx'), 'utf8');
    expect(draft).toMatch(/^draft: true/m);
    expect(draft).toMatch(/^link: "https:\/\/press\.example\/0"$/m);
    expect(draft).toMatch(/## Pourquoi cela nous concerne\n\n## /);
    expect((await checkContent(content, { language: 'en', now: '2026-11-22' })).problems).toEqual([]);
  });

  test('one is kept, one declined, and neither comes back', async () => {
    await run('--dry-run');
    expect(drafts()).toEqual([]);
    const [first, second] = said.map((line) => line.slice(0, 10));
    await run('--keep', first!, '--decline', second!);
    expect(drafts()).toEqual(['curated-item-0.mdx']);
    said.length = 0;
    await run('--dry-run');
    expect(said.filter((line) => /Item/.test(line)).map((line) => line.slice(24, 30))).toEqual(['Item 2', 'Item 3', 'Item 4']);
  });

  test('a draft that was deleted is not proposed again', async () => {
    await run();
    for (const file of drafts()) rmSync(join(content, 'posts/fr', file));
    await run();
    expect(drafts()).toEqual([]);
    expect(said.at(-1)).toBe('Nothing new.');
  });

  test('a source that cannot be read does not keep the others', async () => {
    watch(['missing.xml', 'five.xml']);
    expect(await run()).toBe(0);
    expect(said.join('\n')).toMatch(/Source missing\.xml: the file .* cannot be read/);
    expect(drafts().length).toBe(5);
  });
});

test('an OPML file names sources, its groups are departments', async () => {
  feed('five.xml', five());
  const file = join(content, '../feeds/list.opml');
  writeFileSync(
    file,
    `<opml version="2.0"><head/><body><outline text="Grids"><outline text="Press" type="rss" xmlUrl="../feeds/five.xml"/></outline></body></opml>`,
  );
  expect(await run('--opml', file, '--dry-run')).toBe(0);
  expect(said[0]).toContain('(Press · profile → Grids)');
});

test('without a source it says what to write', async () => {
  await expect(run()).rejects.toThrow('settings/watch.yaml');
});

test('fifty hostile feeds harm nothing: every draft is valid, and nothing else is written', async () => {
  const names = Object.keys(hostileFeeds);
  expect(names.length).toBeGreaterThanOrEqual(50);
  for (const [name, text] of Object.entries(hostileFeeds)) feed(`${names.indexOf(name)}.xml`, text);
  watch(names.map((_, index) => `${index}.xml`));
  const files = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
  const there = new Set(files());
  expect(await run('--most', '200')).toBe(0);
  const written = files().filter((file) => !there.has(file));
  expect(written.filter((file) => !/^posts\/fr\/curated-[a-z0-9-]+\.mdx$|^settings\/watched\.yaml$/.test(file))).toEqual([]);
  expect(drafts().length).toBeGreaterThan(20);
  for (const file of drafts()) {
    const text = readFileSync(join(content, 'posts/fr', file), 'utf8');
    expect(text, file).toMatch(/^draft: true/m);
    for (const [, url] of text.matchAll(/^ *(?:link|url): (.*)$/gm)) expect(url, file).toMatch(/^"https:\/\/press\.example\/[a-z0-9/]*"$/);
  }
  expect((await checkContent(content, { language: 'en', now: '2026-11-22' })).problems).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 180_000);

describe('an address', () => {
  const answer = (text: string, init?: ResponseInit) => new Response(text, init);
  const served = (answers: Record<string, () => Response>) =>
    ((url: string | URL | Request) => Promise.resolve((answers[String(url)] ?? (() => answer('', { status: 404 })))())) as typeof fetch;
  const redirect = (location: string) => () => answer('', { status: 302, headers: { location } });

  test('is followed over a redirect', async () => {
    const items = await readFeed(
      'https://a.example/',
      served({ 'https://a.example/': redirect('/feed'), 'https://a.example/feed': () => answer(five()) }),
    );
    expect(items.length).toBe(5);
  });

  test.each([
    ['again and again', served({ 'https://a.example/': redirect('https://a.example/') }), 'redirects again'],
    ['into the company’s network', served({ 'https://a.example/': redirect('http://10.0.0.5/feed') }), 'private network'],
    ['to a file', served({ 'https://a.example/': redirect('file:///etc/passwd') }), 'no web address'],
    ['to nothing', served({}), 'answered 404'],
    [
      'without an end',
      served({ 'https://a.example/': () => new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_000_000)) })) }),
      'larger than',
    ],
    [
      'that breaks off',
      served({ 'https://a.example/': () => new Response(new ReadableStream({ pull: (to) => to.error(new Error('cut')) })) }),
      'half-way',
    ],
  ])('%s is said and left', async (_, fetcher, words) => {
    await expect(readFeed('https://a.example/', fetcher)).rejects.toThrow(words);
  });

  test('is bounded in bytes, time and hops', () => {
    expect([bounds.bytes <= 2_000_000, bounds.wait <= 10_000, bounds.redirects <= 3]).toEqual([true, true, true]);
  });
});

test('words are plain, and an excerpt is short', () => {
  expect(plain('<p>One<script>alert(1)</script> &amp; two\u202E</p>')).toBe('One & two');
  const long = Array.from({ length: 400 }, (_, n) => `w${n}`).join(' ');
  expect(excerptOf(long)?.split(' ').length).toBe(40);
  expect(excerptOf('one two three four')).toBe('one two…');
});

test('a topic is guessed from the settings’ words, and otherwise is the source’s', () => {
  const topics = [{ id: 'energy', label: { en: 'Energy' } }];
  const words = [{ topic: 'security', words: ['phishing', 'mot de passe'] }];
  expect(topicOf('Le mot de passe et le Phishing', words, topics)).toBe('security');
  expect(topicOf('Energy for all', words, topics)).toBe('energy');
  const source = { name: 'S', feed: 'x', language: 'fr', departments: [], topics: ['writing'] };
  const raw = { title: 'Nothing', link: 'https://press.example/', author: '', date: '', text: '' };
  expect(findingOf(raw, source, { words, topics, internalHosts: [], now: '2026-11-22' })?.topic).toBe('writing');
});

describe('a feed that would stop the next build', () => {
  const items = (all: readonly [title: string, link: string][]) =>
    `<rss version="2.0"><channel><title>T</title>${all
      .map(
        ([title, link]) =>
          `<item><title>${title}</title><link>${link}</link><description>${title} and more words</description><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item>`,
      )
      .join('')}</channel></rss>`;
  const taken = async (all: readonly [string, string][]) => {
    feed('strange.xml', items(all));
    watch(['strange.xml']);
    await run();
    const { problems } = await checkContent(content, { language: 'en', now: '2026-11-22' });
    expect(problems).toEqual([]);
    return drafts();
  };

  test('double brackets name no word of ours, in a title or in an address', async () => {
    const all = await taken([
      ['((nope)) and ((organisation))', 'https://a.example/1'],
      ['((((deep', 'https://a.example/?a=((nope))'],
    ]);
    expect(all).toHaveLength(2);
    for (const file of all) expect(readFileSync(join(content, 'posts/fr', file), 'utf8')).not.toMatch(/\(\(|Orvane/);
  });

  test('a title with a stroke or a number makes no folder and no extension', async () => {
    expect(await taken([['AC/DC 2.0/beta: 3.5 million', 'https://a.example/1']])).toEqual(['curated-ac-dc-2-0-beta-3-5-million.mdx']);
  });

  test('what is garbled is taken back and said, and the memory of it passes too', async () => {
    expect(
      await taken([
        ['Un cafÃ© Ã\u00A0 LiÃ¨ge dÃ©jÃ\u00A0', 'https://a.example/1'],
        ['Clair', 'https://a.example/2'],
      ]),
    ).toEqual(['curated-clair.mdx']);
    expect(said.join('\n')).toMatch(/Taken back[\s\S]*curated-un-caf/);
    said = [];
    await run();
    expect(said.join('\n')).toContain('Nothing new.');
  });

  test('a sign that a damaged file has in place of letters is left out', async () => {
    expect(await taken([['Un \uFFFD jour', 'https://a.example/1']])).toEqual(['curated-un-jour.mdx']);
  });

  test('a page inside is not proposed: nobody outside could open it', async () => {
    expect(
      await taken([
        ['Dedans', 'https://intranet.orvane.example/x'],
        ['Aussi', 'https://a.intra.orvane.example/'],
      ]),
    ).toEqual([]);
    expect(said.join('\n')).toContain('Nothing new.');
  });
});
