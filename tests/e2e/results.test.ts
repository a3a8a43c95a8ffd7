import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { dimensions } from '../../src/domain/results/cells.ts';
import { resultsOf } from '../../src/domain/results/tables.ts';
import type { Result } from '../../src/schemas/result.ts';
import { browser } from './steps/browser.ts';

const root = pathToFileURL(`${inject('demo')}/`).href;

test.each(['fr', 'en'])('the report for the management prints on one A4 sheet (%s)', async (language) => {
  const page = await browser.newPage();
  await page.goto(`${root}${language}/results/report/index.html`);
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.close();
});

test.each(['fr', 'en'])('it is one tap from the home page, and the whole page from it (%s)', async (language) => {
  const page = await browser.newPage();
  await page.goto(`${root}${language}/index.html`);
  await page.locator('.site-footer a[href*="results/"]').click();
  await page.locator('main a[href*="report/"]').click();
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  await page.close();
});

/** What the demo’s files may publish, worked out anew. */
function expected() {
  const folder = 'src/content/results';
  const files = readdirSync(folder).map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Result);
  return resultsOf(
    new Map([...Map.groupBy(files, ({ month }) => month)].map(([month, those]) => [month, those.flatMap(({ figures }) => figures)])),
  );
}

test('page, bars, report and file show what may be shown, and nothing else', async () => {
  const results = expected();
  const file = JSON.parse(readFileSync(join(inject('demo'), 'en/results/figures.json'), 'utf8')) as Record<
    string,
    Record<string, unknown>[]
  >;
  const number = new Intl.NumberFormat('en-GB');
  const page = await browser.newPage();
  for (const path of ['en/results/', 'en/results/report/']) {
    await page.goto(`${root}${path}index.html`);
    for (const dimension of dimensions) {
      // In the demo each campaign is one post and has its name: the sheet has room to say it once.
      if (path.includes('report') && dimension === 'campaign') {
        expect(await page.locator('#by-campaign').count()).toBe(0);
        continue;
      }
      const lines = await page.locator(`[aria-labelledby=by-${dimension}] tbody tr`).evaluateAll((rows) =>
        rows.map((row) => ({
          numbers: [...row.querySelectorAll('td')].map((cell) => cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent),
          bar: row.querySelector('rect')?.getAttribute('width') ?? undefined,
        })),
      );
      const rows = results.tables[dimension].slice(0, path.includes('report') ? 5 : undefined);
      const most = Math.max(...results.tables[dimension].map(({ counts }) => counts.visits.count ?? 0));
      expect(lines.map(({ numbers }) => numbers.slice(0, 3))).toEqual(
        rows.map(({ counts }) =>
          [counts.visits, counts.clicks, counts.conversions].map(({ count, partial, counted }) =>
            !counted ? '–' : count === undefined ? '‹›' : partial ? `at least ${number.format(count)}` : number.format(count),
          ),
        ),
      );
      expect(lines.map(({ bar }) => bar)).toEqual(
        rows.map(({ counts: { visits } }) =>
          visits.count === undefined ? undefined : `${Math.round((visits.count / most) * 1000) / 10}%`,
        ),
      );
      expect(file[dimension]!.map((row) => row['visits'])).toEqual(
        results.tables[dimension].map(({ counts: { visits } }) =>
          !visits.counted ? undefined : visits.count === undefined ? null : visits.partial ? { atLeast: visits.count } : visits.count,
        ),
      );
    }
    const columns = await page.locator('figure svg .value').allTextContents();
    expect(columns).toEqual(
      (['visits', 'clicks', 'conversions'] as const).flatMap((measure) =>
        results.months.map(({ counts: { [measure]: shown } }) =>
          !shown.counted ? '–' : shown.count === undefined ? '‹›' : number.format(shown.count),
        ),
      ),
    );
  }
  // Some groups of the demo are small: the test would otherwise prove nothing.
  expect(results.tables.network.some(({ counts }) => counts.conversions.counted && counts.conversions.count === undefined)).toBe(true);
  await page.close();
});

test('the public edition has none of it, nor a link to it', () => {
  expect(existsSync(join(inject('publicDemo'), 'en/results'))).toBe(false);
  expect(readFileSync(join(inject('publicDemo'), 'en/index.html'), 'utf8')).not.toContain('results/');
});
