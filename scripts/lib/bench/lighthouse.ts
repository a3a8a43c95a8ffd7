import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { listFiles } from '../../../src/output/files.ts';
import { PROJECT } from '../project.ts';
import { hostOf } from './host.ts';
import { install } from './install.ts';
import { buildOurs, outOf } from './ours.ts';
import { timed } from './process.ts';
import { median } from './statistics.ts';
import type { Bench, Measure } from './types.ts';

/** Pinned: its weights change from version to version. */
const LIGHTHOUSE = '13.5.0';

type Scores = Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>;

export const lighthouse: Measure = {
  id: 'P10',
  title: { en: 'Lighthouse, phone, each kind of page of the demo', fr: 'Lighthouse, téléphone, chaque genre de page de la démo' },
  goal: '100 × 4',
  run: async (bench) => {
    const folder = join(bench.folder, 'lighthouse');
    await install(folder, { lighthouse: LIGHTHOUSE });
    await buildOurs(bench, join(PROJECT, 'src', 'content'), 'demo');
    const site = outOf(bench, 'demo');
    const host = await hostOf(site, true);
    const pages = kinds(await listFiles(site));
    const all: { page: string; scores: Scores }[] = [];
    try {
      for (const page of pages) all.push({ page, scores: await scoresOf(bench, folder, host.url, page) });
    } finally {
      await host.close();
    }
    const lowest = all.map(({ scores }) => Math.min(...Object.values(scores)));
    const below = all.filter(({ scores }) => Object.values(scores).some((score) => score < 100));
    return {
      series: [],
      result: { name: 'the least of four scores', unit: 'points', values: [Math.min(...lowest)], goal: 100, better: 'high' },
      notes: [
        `${pages.length} kinds of page in English, ${pages.length - below.length} with 100 × 4.`,
        ...below.map(({ page, scores }) => `${page}: ${Object.values(scores).join(', ')}.`),
        `Lighthouse ${LIGHTHOUSE}: performance, accessibility, best practices, SEO.`,
      ],
    };
  },
};

/** One page for each section and depth. */
export function kinds(files: readonly string[]): string[] {
  const pages = files.filter((file) => /^en\/(?:.+\/)?index\.html$/.test(file)).sort();
  const kindOf = (page: string) => {
    const [, section = '', ...rest] = page.split('/');
    return `${section}/${rest.length}`;
  };
  return [...Map.groupBy(pages, kindOf).values()].map(([first]) => first!);
}

/** The scores of a page; one below 100 is taken again, as often as there are rounds, and its median counts. */
async function scoresOf(bench: Bench, folder: string, root: string, page: string): Promise<Scores> {
  bench.say(`Lighthouse, ${page}`);
  const runs: Scores[] = [];
  do runs.push(await once(folder, root + page));
  while (runs.length < bench.rounds && Object.values(runs.at(-1)!).some((score) => score < 100));
  const names = Object.keys(runs[0]!) as (keyof Scores)[];
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))])) as Scores;
}

async function once(folder: string, url: string): Promise<Scores> {
  const report = join(folder, 'report.json');
  if (existsSync(report)) rmSync(report);
  const args = [join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js'), url, '--quiet', '--output=json', `--output-path=${report}`];
  const chrome = process.env['FLAMBEAU_CHROMIUM'] ?? (await chromiumPackage.executablePath());
  await timed(process.execPath, [...args, '--chrome-flags=--headless --no-sandbox --disable-gpu'], folder, { CHROME_PATH: chrome });
  const { categories } = JSON.parse(readFileSync(report, 'utf8')) as { categories: Record<string, { score: number }> };
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}
