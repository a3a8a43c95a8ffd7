import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main as begin } from '../../../scripts/new.ts';
import { main } from '../../../scripts/status.ts';
import { type Status, statusOf } from '../../../scripts/lib/status/report.ts';
import { loadContent } from '../../../src/check/load.ts';
import { project } from '../project/imports.ts';

let content: string;
const edit = (file: string, from: string | RegExp, to: string) => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};
const status = async (now = '2027-03-10'): Promise<Status> => statusOf(await loadContent(content, now));

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'flambeau-status-'));
  cpSync(join(project, 'src/content'), content, { recursive: true });
  edit('guide/en/why.mdx', /^review: .*$/m, 'review: 2027-03-09');
  edit('guide/fr/why.mdx', /^review: .*$/m, 'review: 2027-04-09');
  edit('posts/en/battery-paper.mdx', /^expires: .*$/m, 'expires: 2027-03-10');
  edit('posts/fr/battery-paper.mdx', /^publish: .*$/m, 'publish: 2027-03-11');
  edit('champions/awa-mbaye.yaml', /^ {2}until: .*$/m, '  until: 2027-05-09');
  rmSync(join(content, 'posts/en/open-source-day.mdx'));
  await begin(['post', '--title', 'A draft', '--lang', 'en', '--content', content, '--now', '2027-03-10']);
});
afterAll(() => rmSync(content, { recursive: true }));

test('a review is late from the day after its day, and soon for thirty days', async () => {
  const { reviewsPast, reviewsSoon } = await status();
  expect(reviewsPast.find(({ file }) => file === 'guide/en/why.mdx')).toMatchObject({ inDays: -1, day: '2027-03-09' });
  expect(reviewsSoon.find(({ file }) => file === 'guide/fr/why.mdx')).toMatchObject({ inDays: 30 });
  expect((await status('2027-03-09')).reviewsPast.some(({ file }) => file === 'guide/en/why.mdx')).toBe(false);
  expect((await status('2027-03-09')).reviewsSoon.some(({ file }) => file === 'guide/fr/why.mdx')).toBe(false);
});

test('what expires, what waits, whose consent lapses, what is a draft or missing in a language', async () => {
  const found = await status();
  expect(found.expiring.find(({ file }) => file === 'posts/en/battery-paper.mdx')?.inDays).toBe(0);
  expect(found.scheduled.find(({ file }) => file === 'posts/fr/battery-paper.mdx')?.inDays).toBe(1);
  expect(found.scheduled.some(({ file }) => file === 'posts/en/battery-paper.mdx')).toBe(false);
  expect(found.consents.find(({ file }) => file === 'champions/awa-mbaye.yaml')?.inDays).toBe(60);
  expect((await status('2027-03-09')).consents.some(({ file }) => file === 'champions/awa-mbaye.yaml')).toBe(false);
  expect(found.drafts.map(({ file }) => file)).toEqual(['posts/en/a-draft.mdx']);
  expect(found.untranslated).toContainEqual({ entry: 'posts/open-source-day', missing: ['en'] });
  expect(found.untranslated).toContainEqual({ entry: 'posts/a-draft', missing: ['fr'] });
});

test('an entry counts once, whatever its languages; a topic without anything is told as none', async () => {
  const before = await status();
  edit('settings/topics.yaml', /^topics:$/m, 'topics:\n  - { id: nothing-yet, label: { fr: Rien, en: Nothing } }');
  const { coverage } = await status();
  expect(coverage.topic['nothing-yet']).toBe(0);
  expect(coverage.topic['energy']).toBe(before.coverage.topic['energy']);
  expect(Object.values(coverage.kind).reduce((sum, count) => sum + count, 0)).toBe(31);
  expect(coverage.language['guide']!['en']).toBe(coverage.language['guide']!['fr']);
});

test('how promotional the last thirty days were: posts that began in them, and those with words that sell in one of their languages', async () => {
  const day = /^publish: (\S+)/m.exec(readFileSync(join(content, 'posts/en/repaired-boxes.mdx'), 'utf8'))![1]!;
  const later = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  const [first, last, after] = await Promise.all([0, 29, 30].map(async (days) => (await status(later(days))).month));
  expect(first!.posts).toBeGreaterThan(0);
  edit('posts/fr/repaired-boxes.mdx', /^summary: /m, 'summary: Une solution révolutionnaire. ');
  expect((await status(later(0))).month).toEqual({ posts: first!.posts, selling: first!.selling + 1 });
  expect((await status(later(29))).month).toEqual({ posts: last!.posts, selling: last!.selling + 1 });
  expect((await status(later(30))).month).toEqual(after);
  edit('posts/fr/repaired-boxes.mdx', 'Une solution révolutionnaire. ', '');
});

test('a file with mistakes is named, and the rest is counted', async () => {
  const path = join(content, 'guide/en/doubt.mdx');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^audience: .*$/m, 'audience: everybody'));
  expect((await status()).unread).toEqual(['guide/en/doubt.mdx']);
  writeFileSync(path, text);
  expect((await status()).unread).toEqual([]);
});

test('--json is the whole status, and --ics a calendar that a program reads back', async () => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const calendar = join(content, '..', `${content.split('/').pop()}.ics`);
  expect(await main(['--json', '--ics', calendar, '--content', content, '--now', '2027-03-10'])).toBe(0);
  log.mockRestore();
  const told = JSON.parse(said.join('\n')) as Status;
  expect(told.day).toBe('2027-03-10');
  const events = new ICAL.Component(ICAL.parse(readFileSync(calendar, 'utf8')) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  const { reviewsPast, reviewsSoon, consents, expiring, scheduled } = told;
  expect(events.length).toBe([reviewsPast, reviewsSoon, consents, expiring, scheduled].flat().length);
  expect(events.find(({ summary }) => summary.includes('Awa Mbaye'))?.startDate.toString()).toBe('2027-05-09');
  expect(events.some(({ description }) => description.startsWith('Page owner: '))).toBe(true);
  rmSync(calendar);
});

test('results are told by source: up to which month, and how many whole months are missing', async () => {
  const missing = async (now: string) => Object.fromEntries((await status(now)).results.map((one) => [one.source, one.missing]));
  expect((await status('2026-11-22')).results).toContainEqual({ source: 'web', latest: '2026-10', missing: 0 });
  expect(await missing('2026-12-01')).toMatchObject({ web: 1, links: 1, linkedin: 1 });
  expect(await missing('2027-01-31')).toMatchObject({ web: 2 });
  expect(await missing('2026-10-05')).toMatchObject({ web: 0 });
});

test('an agreement that a post rests on is renewed in time, as a person’s is', async () => {
  const due = async (now: string) => (await status(now)).consents.some(({ file }) => file === 'posts/en/customer-sign-language.mdx');
  expect([await due('2027-02-28'), await due('2027-03-01')]).toEqual([false, true]);
});
