import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, inject, test } from 'vitest';

const demo = inject('demo');
const read = (path: string) => readFileSync(join(demo, path), 'utf8');

/** The pages that a page leads to. */
const linksOf = (path: string): string[] =>
  [...read(path).matchAll(/<a\b[^>]*\shref="([^"#?:]+)/g)]
    .map(([, href]) => posix.join(posix.dirname(path), decodeURI(href!)))
    .filter((target) => target.endsWith('.html') && existsSync(join(demo, target)));

test.each(['fr', 'en'])('every part of the programme is two taps from home at the most, without JavaScript (%s)', (language) => {
  const first = new Set(linksOf(`${language}/index.html`));
  const second = new Set([...first, ...[...first].filter((path) => path.startsWith(`${language}/`)).flatMap(linksOf)]);
  const parts =
    'newsletters propose results results/report programme challenges timeline kit first-week leaving partners events communities accounts editors published';
  for (const part of [...parts.split(' '), 'champions/join', 'champions/places', 'champions/lineage', 'training/passport'])
    expect([part, second.has(`${language}/${part}/index.html`)]).toEqual([part, true]);
});

test.each(['fr', 'en'])('one feed has all that is new, the newest first, and each of its addresses is there (%s)', (language) => {
  const feed = read(`${language}/feed.xml`);
  const links = [...feed.matchAll(/<entry>\s*<id>([^<]+)<\/id>/g)].map(([, id]) => new URL(id!));
  for (const kind of ['posts', 'stories', 'newsletters', 'challenges', 'programme'])
    expect([kind, links.some(({ pathname }) => pathname.startsWith(`/${language}/${kind}/`))]).toEqual([kind, true]);
  expect(new Set(links.map(String)).size).toBe(links.length);
  for (const { pathname, hash } of links) {
    const page = read(`${pathname.slice(1)}index.html`);
    if (hash !== '') expect(page, pathname + hash).toContain(`id="${hash.slice(1)}"`);
  }
  const days = [...feed.matchAll(/<published>([^<]+)</g)].map(([, day]) => day!);
  expect(days).toEqual([...days].sort().reverse());
  expect(days[0]! <= '2026-11-22T23:59').toBe(true);
  expect(read(`${language}/newsletters/index.html`)).toContain('href="../feed.xml"');
});
