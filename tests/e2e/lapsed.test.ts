import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoDay } from '../build-demo.ts';
import { browser } from './steps/browser.ts';
import { results, search } from './steps/search.ts';
import { demo, site } from './steps/served-demo.ts';

interface Person {
  id: string;
  name: string;
  until: string;
}

const folder = 'src/content/champions';
const people: Person[] = readdirSync(folder).flatMap((file) => {
  if (!file.endsWith('.yaml')) return [];
  const { name, consent } = parse(readFileSync(join(folder, file), 'utf8')) as { name: string; consent?: { until: string } };
  return consent && consent.until >= demoDay ? [{ id: file.replace('.yaml', ''), name, until: consent.until }] : [];
});
/** Whose consent ends first, and the day after it. */
const person = people.toSorted((a, b) => (a.until < b.until ? -1 : 1))[0]!;
const dayAfter = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000);

/** A page as a reader meets it whose clock is at some moment. */
async function visit(address: string, now: Date) {
  const page = await (await browser.newContext({ timezoneId: 'UTC' })).newPage();
  await page.clock.setFixedTime(now);
  await page.goto(address);
  return page;
}

describe('a site that was built before a consent lapsed', () => {
  test.each([
    ['a host', () => site.url],
    ['a disk', () => `${pathToFileURL(demo).href}/`],
  ])('search finds the person until their last day, and then no page names them: %s', async (_where, root) => {
    for (const [now, isNamed] of [
      [new Date(`${person.until}T12:00:00Z`), true],
      [dayAfter(person.until), false],
    ] as const) {
      const page = await visit(`${root()}fr/guide/charter/index.html`, now);
      await search(page, person.name, /résultat|exact/);
      const found = (await results(page).allTextContents()).join('\n');
      expect(found.includes(person.name), found).toBe(isNamed);
      await page.context().close();
    }
  });

  test('no page’s own words name them either, nor its title or its way down', async () => {
    const named: string[] = [];
    const pages = readdirSync(join(demo, 'fr'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
    const holding = pages.filter((file) => readFileSync(join(demo, 'fr', file), 'utf8').includes(person.name));
    expect(holding.length).toBeGreaterThan(2);
    for (const file of holding) {
      const page = await visit(`${site.url}fr/${file}`, dayAfter(person.until));
      if (`${await page.locator('body').innerText()}${await page.title()}`.includes(person.name)) named.push(file);
      await page.context().close();
    }
    expect(named).toEqual([]);
  });
});

test('a person named in an editor’s text stays in its sentence, as somebody', async () => {
  const linked = readdirSync(join(demo, 'fr'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:training|guide)\/.+index\.html$/.test(file))
    .map((file) => ({
      file,
      link: /<a href="[^"]*" data-gone-after="(\d{4}-\d\d-\d\d)" data-gone-as="([^"]+)">([^<]+)<\/a>/.exec(
        readFileSync(join(demo, 'fr', file), 'utf8'),
      ),
    }))
    .find(({ link }) => link);
  const [, until = '', as = '', name = ''] = linked!.link!;
  const address = `${site.url}fr/${linked!.file}`;
  const before = await visit(address, new Date(`${until}T12:00:00Z`));
  expect(await before.locator('main').innerText()).toContain(name);
  const after = await visit(address, dayAfter(until));
  expect(await after.locator('main').innerText()).not.toContain(name);
  expect(await after.locator('main').innerText()).toContain(as);
});
