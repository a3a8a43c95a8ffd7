import { expect, test } from 'vitest';
import { built, demo } from './content.ts';

const load = () => import('../../../src/page-data/site-map.ts');
const paths = async (edition: 'internal' | 'public', language = 'fr') =>
  (await (await built(load, { folder: demo, edition })).siteMap(language)).flatMap(({ path, links }) => [
    ...(path ? [path] : []),
    ...links.map((link) => link.path),
  ]);

test('the map holds every page of the site that stands by itself, once', async () => {
  const all = await paths('internal');
  expect(all).toEqual(
    expect.arrayContaining([
      ...['/guide/', '/posts/', '/training/', '/champions/', '/stories/', '/events/', '/communities/', '/accounts/', '/newsletters/'],
      ...['/champions/join/', '/champions/places/', '/champions/lineage/', '/champions/material/', '/propose/', '/challenges/'],
      ...['/programme/', '/results/', '/label/', '/privacy/', '/accessibility/', '/colophon/', '/ask/', '/search/'],
    ]),
  );
  expect(new Set(all).size).toBe(all.length);
});

test('outside, it names no page that is for colleagues or champions', async () => {
  const all = await paths('public');
  for (const path of ['/results/', '/propose/', '/champions/material/']) expect(all).not.toContain(path);
  expect(all).toContain('/champions/join/');
});

test('its words are in the reader’s language, and no two links of it share a name', async () => {
  const { siteMap } = await built(load, { folder: demo });
  for (const [language, join] of [
    ['fr', 'Devenir champion ou championne'],
    ['en', 'Become a champion'],
  ] as const) {
    const labels = (await siteMap(language)).flatMap(({ label, links }) => [label, ...links.map((link) => link.label)]);
    expect(labels).toContain(join);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
