import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The table’s places: a chapter and the heading of one of its sections. */
const places = [...readFileSync('.github/RECOMMENDATIONS.md', 'utf8').matchAll(/\| `(?<chapter>guide\/[a-z-]+)` (?<heading>.+) \|$/gm)].map(
  ({ groups }) => ({ chapter: groups!['chapter']!, heading: groups!['heading']! }),
);
const headings = (language: string, chapter: string) =>
  [...readFileSync(`src/content/${chapter.replace('/', `/${language}/`)}.mdx`, 'utf8').matchAll(/^#{2,3} (.+)$/gm)].map(([, text]) => text);

test('the guide says what the table of recommendations says it does', () => {
  expect(places.length).toBeGreaterThan(30);
  expect(places.filter(({ chapter, heading }) => !headings('en', chapter).includes(heading))).toEqual([]);
});

test('its French has as many sections', () => {
  const chapters = [...new Set(places.map(({ chapter }) => chapter))];
  const count = (language: string) => chapters.map((chapter) => `${chapter} ${headings(language, chapter).length}`);
  expect(count('fr')).toEqual(count('en'));
});
