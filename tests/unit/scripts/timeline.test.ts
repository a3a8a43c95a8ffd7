import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { merged, momentOf } from '../../../scripts/lib/timeline/moments.ts';
import { main } from '../../../scripts/timeline.ts';
import { checkContent } from '../../../src/check/index.ts';
import type { Timeline } from '../../../src/schemas/timeline.ts';
import { append, changedTree } from '../check/tree.ts';
import { hostileFeeds } from './hostile-feeds.ts';

let content: string;
let said: string[];
const account = (feed: string) =>
  `name: Acme\nkind: official\nabout: { fr: Nos nouvelles., en: Our news. }\nnetwork: linkedin\nhandle: acme\nurl: https://www.linkedin.example/acme\nlanguages: [fr]\nfeed: https://acme.example/${feed}\n`;
beforeEach(async () => {
  content = await changedTree({ 'champions/awa-mbaye.yaml': append('  posts: [internal]\n') });
  said = [];
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const write = (file: string, text: string | Uint8Array) => {
  mkdirSync(join(content, file, '..'), { recursive: true });
  writeFileSync(join(content, file), text);
};
const run = (...more: string[]) => main(['--content', content, '--now', '2026-11-22', ...more]);
const held = (file: string) => parse(readFileSync(join(content, file), 'utf8')) as Timeline;
const item = (n: number, day: string, text: string) =>
  `<item><link>https://social.example/@awa/${n}</link><pubDate>${day}</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
const mastodon = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Awa</title>${items.join('')}</channel></rss>`;
const source =
  '# In her own words.\nchampion: awa-mbaye\nnetwork: linkedin\nfeed: ../feeds/awa.xml\nlanguage: fr\nleftOut: ["https://social.example/@awa/2"]\n';

test('a feed becomes words and links; what was left out stays out, what was changed stays changed', async () => {
  write(
    '../feeds/awa.xml',
    mastodon(item(2, 'Fri, 20 Nov 2026 10:00:00 GMT', 'Not this.'), item(1, 'Thu, 19 Nov 2026 10:00:00 GMT', 'A van &amp;amp; a mast.')),
  );
  write('timeline/awa.yaml', source);
  expect(await run()).toBe(0);
  expect(held('timeline/awa.yaml').moments).toEqual([
    { day: '2026-11-19', link: 'https://social.example/@awa/1', text: 'A van & a mast.' },
  ]);
  const text = readFileSync(join(content, 'timeline/awa.yaml'), 'utf8');
  expect(text).toMatch(/^# In her own words\./);
  write('timeline/awa.yaml', text.replace('A van & a mast.', 'A van.'));
  await run();
  expect(held('timeline/awa.yaml').moments[0]?.text).toBe('A van.');
  expect((await checkContent(content, { language: 'en', now: '2026-11-22' })).problems).toEqual([]);
});

test('a person without a file is never read, and a file without their agreement stops everything', async () => {
  write('timeline/awa.yaml', source);
  write('champions/awa-mbaye.yaml', readFileSync(join(content, 'champions/awa-mbaye.yaml'), 'utf8').replace('  posts: [internal]\n', ''));
  expect(await run()).toBe(1);
  expect(said.join('\n')).toContain('has not agreed');
  expect(held('timeline/awa.yaml').moments).toBeUndefined();
});

test('an official account with a feed begins by itself', async () => {
  write('../feeds/acme.xml', mastodon(item(7, 'Fri, 20 Nov 2026 10:00:00 GMT', 'News.')));
  write('accounts/acme.yaml', account('feed.xml'));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(readFileSync(join(content, '../feeds/acme.xml')))));
  expect(await run('--dry-run')).toBe(0);
  expect(existsSync(join(content, 'timeline/acme.yaml'))).toBe(false);
  await run();
  vi.unstubAllGlobals();
  expect(held('timeline/acme.yaml')).toMatchObject({ account: 'acme', language: 'fr', moments: [{ text: 'News.' }] });
});

test('an item is its title, or its first words; one without a day or a public address is none', () => {
  const raw = { title: '', link: 'https://social.example/1', author: '', date: '2026-11-20', text: `<p>${'word '.repeat(100)}</p>` };
  const found = momentOf(raw, '2026-11-22')!;
  expect([...found.text].length).toBeLessThanOrEqual(280);
  expect(found.text).toMatch(/word…$/);
  expect(momentOf({ ...raw, title: 'On <b>air</b> ((programme))' }, '2026-11-22')?.text).toBe('On air ( (programme))');
  for (const broken of [
    { date: '' },
    { date: '2026-11-23' },
    { link: 'http://10.0.0.5/' },
    { link: 'javascript:1' },
    { text: '<img src=x>' },
  ])
    expect(momentOf({ ...raw, ...broken }, '2026-11-22')).toBeUndefined();
});

test('no archive: twenty at the most, and none older than a year', () => {
  const found = Array.from({ length: 30 }, (_, n) => ({
    day: `2026-10-${String(n + 1).padStart(2, '0')}`,
    link: `https://a.example/${n}`,
    text: 'x',
  }));
  const kept = merged([{ day: '2025-01-01', link: 'https://a.example/old', text: 'x' }], [...found, ...found], [], '2026-11-22');
  expect(kept).toHaveLength(20);
  expect([kept[0]?.day, kept.at(-1)?.day]).toEqual(['2026-10-30', '2026-10-11']);
});

test('hostile feeds harm nothing: what is written passes the check, and nothing else is written', async () => {
  const all = Object.entries(hostileFeeds);
  all.forEach(([, text], index) => {
    write(`../feeds/${index}.xml`, text);
    write(`timeline/s${index}.yaml`, `champion: awa-mbaye\nnetwork: linkedin\nfeed: ../feeds/${index}.xml\nlanguage: fr\n`);
  });
  const files = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
  const there = files();
  expect(await run()).toBe(0);
  expect(files()).toEqual(there);
  const moments = all.flatMap((_, index) => held(`timeline/s${index}.yaml`).moments ?? []);
  expect(moments.length).toBeGreaterThan(20);
  for (const { link } of moments) expect(link).toMatch(/^https:\/\/press\.example\/[a-z0-9/]*$/);
  const { problems } = await checkContent(content, { language: 'en', now: '2026-11-22' });
  // They all name the same page: that is one thing that the check does say.
  expect(problems.filter(({ code }) => code !== 'timeline-twice')).toEqual([]);
}, 180_000);
