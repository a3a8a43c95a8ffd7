import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { quantile } from '../search-speed.ts';
import { corpus } from './corpus.ts';
import { hostOf } from './host.ts';
import { buildOurs, outOf } from './ours.ts';
import { onPhone, PHONE } from './phone.ts';
import { Starlight } from './starlight.ts';
import { ratios } from './statistics.ts';
import type { Bench, Measure } from './types.ts';

/** What people type into the directory, with slips and pauses left out. */
const TYPED = ['audio dakar francais', 'photo paris', 'video marseille english', 'premier post', 'warszawa fibre'];

const phone = `processor ÷ ${PHONE.slowdown}`;

export const directoryKeys: Measure = {
  id: 'P8',
  title: { en: `directory of 10,000, a key to its paint, ${phone}`, fr: `annuaire de 10 000, d’une touche à l’écran, ${phone}` },
  goal: '95 % ≤ 50 ms; first use ≤ 1 s over 1.6 Mbit/s',
  run: async (bench) => {
    const content = await corpus(bench, { pages: 30, champions: 10_000 });
    if (!existsSync(outOf(bench, 'directory'))) await buildOurs(bench, content, 'directory');
    const host = await hostOf(outOf(bench, 'directory'), true);
    const rounds: { middle: number; high: number; first: number }[] = [];
    try {
      for (let round = 1; round <= bench.rounds; round += 1) {
        bench.say(`directory on a phone, round ${round}`);
        rounds.push(await onPhone((page, line) => directoryOn(page, line, `${host.url}fr/champions/index.html`)));
      }
    } finally {
      await host.close();
    }
    const of = (name: 'middle' | 'high' | 'first') => rounds.map((round) => round[name]);
    return {
      series: [
        { name: 'half of the keys within', unit: 'ms', values: of('middle') },
        { name: 'first use, from the page read to people found', unit: 's', values: of('first') },
      ],
      result: { name: '95 % of the keys within', unit: 'ms', values: of('high'), goal: 50, better: 'low' },
      notes: [`${TYPED.join('').length} keys a round.`],
    };
  },
};

async function directoryOn(page: Page, line: (isSlow: boolean) => Promise<void>, address: string) {
  await line(true);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('[data-directory][data-ready]'), undefined, { polling: 'raf' });
  const first = await page.evaluate(() => {
    const [read] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (performance.now() - read!.domInteractive) / 1000;
  });
  await line(false);
  const waits: number[] = [];
  for (const text of TYPED) {
    await page.locator('#directory-words').fill('');
    for (const letter of text) waits.push(await paintOf(page, letter));
  }
  waits.sort((a, b) => a - b);
  return { middle: quantile(waits, 0.5), high: quantile(waits, 0.95), first };
}

/** Milliseconds from a key to the frame that shows what came of it. */
async function paintOf(page: Page, letter: string): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { flambeauPaint?: Promise<number> };
    state.flambeauPaint = new Promise((resolve) =>
      addEventListener('input', ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))), {
        capture: true,
        once: true,
      }),
    );
  });
  await page.keyboard.insertText(letter);
  return page.evaluate(() => (window as unknown as { flambeauPaint: Promise<number> }).flambeauPaint);
}

const PAGES = 1000;
const QUERY = 'photo';

export const searchOpening: Measure = {
  id: 'P9',
  title: {
    en: `search in ${PAGES} pages: opened to first results, ${phone}`,
    fr: `recherche dans ${PAGES} pages : de l’ouverture aux premiers résultats, ${phone}`,
  },
  goal: 'ahead of Starlight’s Pagefind',
  run: async (bench) => {
    const { ours, peer } = await sites(bench);
    const [mine, theirs] = [await hostOf(ours, true), await hostOf(peer, false)];
    const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
    try {
      for (let round = 1; round <= bench.rounds; round += 1) {
        bench.say(`search on a phone, round ${round}`);
        times.ours.push(await onPhone((page, line) => searchOn(page, line, `${mine.url}fr/guide/chapter-002/index.html`, OURS)));
        times.peer.push(await onPhone((page, line) => searchOn(page, line, `${theirs.url}fr/guide/chapter-002/`, STARLIGHT)));
      }
    } finally {
      await Promise.all([mine.close(), theirs.close()]);
    }
    return {
      series: [
        { name: 'Flambeau', unit: 's', values: times.ours },
        { name: 'Starlight', unit: 's', values: times.peer },
      ],
      result: { name: 'Flambeau ÷ Starlight', unit: '×', values: ratios(times.ours, times.peer), goal: 1, better: 'low' },
      notes: [`“${QUERY}” is typed as soon as there is a field, over 1.6 Mbit/s; nothing of search was there before.`],
    };
  },
};

async function sites(bench: Bench): Promise<{ ours: string; peer: string }> {
  const content = await corpus(bench, { pages: PAGES });
  const starlight = await Starlight.make(bench, content, String(PAGES));
  const ours = outOf(bench, `cold-${PAGES}`);
  if (!existsSync(ours)) await buildOurs(bench, content, `cold-${PAGES}`);
  if (!existsSync(starlight.out)) await starlight.build();
  return { ours, peer: starlight.out };
}

interface SearchUi {
  opener: string;
  field: string;
  result: string;
}
const OURS: SearchUi = {
  opener: 'a[data-search-open]',
  field: 'dialog[open] input[type=search]',
  result: 'dialog [data-search-results] a',
};
const STARLIGHT: SearchUi = { opener: 'button[data-open-modal]', field: 'dialog[open] input', result: 'dialog .pagefind-ui__result-link' };

async function searchOn(page: Page, line: (isSlow: boolean) => Promise<void>, address: string, ui: SearchUi): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await line(true);
  await page.evaluate(({ opener, result }) => {
    const state = window as unknown as { flambeauResults?: Promise<number> };
    state.flambeauResults = new Promise((resolve) => {
      let began = 0;
      addEventListener('click', ({ target, timeStamp }) => (target as Element).closest(opener) && (began = timeStamp), { capture: true });
      new MutationObserver((_, observer) => {
        if (began === 0 || !document.querySelector(result)) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve((performance.now() - began) / 1000)));
      }).observe(document.documentElement, { childList: true, subtree: true });
    });
  }, ui);
  await page.locator(ui.opener).locator('visible=true').first().click();
  const field = page.locator(ui.field).first();
  await field.waitFor();
  await field.pressSequentially(QUERY);
  return page.evaluate(() => (window as unknown as { flambeauResults: Promise<number> }).flambeauResults);
}
