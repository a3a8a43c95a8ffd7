import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/output/files.ts';
import { changeWord, corpus } from './corpus.ts';
import { buildOurs, forgetOurs, outOf } from './ours.ts';
import type { Timed } from './process.ts';
import { Starlight } from './starlight.ts';
import { exponent, median, ratios } from './statistics.ts';
import type { Bench, Measure, Series } from './types.ts';

const PAGES = 1000;
/** How much larger the second corpus of P3 is. */
const FACTOR = 4;

const times = (name: string, runs: readonly Timed[]): Series => ({ name, unit: 's', values: runs.map(({ seconds }) => seconds) });
const memory = (name: string, runs: readonly Timed[]): Series => ({
  name: `${name}, memory`,
  unit: 'MB',
  values: runs.flatMap((run) => run.memory ?? []),
});

/** Cold builds of both, in turn. The share images are there from an earlier build. */
async function cold(bench: Bench, pages: number): Promise<{ ours: Timed[]; peer: Timed[] }> {
  const content = await corpus(bench, { pages });
  const starlight = await Starlight.make(bench, content, String(pages));
  const name = `cold-${pages}`;
  if (!existsSync(outOf(bench, name))) {
    bench.say(`${pages} pages: a first build draws the share images…`);
    await buildOurs(bench, content, name);
  }
  const ours: Timed[] = [];
  const peer: Timed[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.say(`${pages} pages, cold, round ${round}`);
    forgetOurs(content);
    ours.push(await buildOurs(bench, content, name));
    starlight.forget();
    peer.push(await starlight.build());
  }
  return { ours, peer };
}

export const coldBuild: Measure = {
  id: 'P1',
  title: { en: `cold build of ${PAGES} MDX pages, images reused`, fr: `construction à froid de ${PAGES} pages MDX, images reprises` },
  goal: '≤ 0.5 × Starlight',
  run: async (bench) => {
    const { ours, peer } = await cold(bench, PAGES);
    const series = [times('Flambeau', ours), times('Starlight', peer), memory('Flambeau', ours), memory('Starlight', peer)];
    const values = ratios(series[0]!.values, series[1]!.values);
    return { series, result: { name: 'Flambeau ÷ Starlight', unit: '×', values, goal: 0.5, better: 'low' }, notes: [] };
  },
};

export const warmBuild: Measure = {
  id: 'P2',
  title: { en: `one word changed in those ${PAGES}, the whole build`, fr: `un mot changé parmi ces ${PAGES}, la construction entière` },
  goal: '≤ 0.15 × Starlight, byte-equal to a cold build',
  run: async (bench) => {
    const content = await corpus(bench, { pages: PAGES });
    const starlight = await Starlight.make(bench, content, String(PAGES));
    await buildOurs(bench, content, 'warm');
    await starlight.build();
    const ours: Timed[] = [];
    const peer: Timed[] = [];
    for (let round = 1; round <= bench.rounds; round += 1) {
      bench.say(`one word, round ${round}`);
      changeWord(join(content, 'guide', 'fr', 'chapter-002.mdx'), round);
      ours.push(await buildOurs(bench, content, 'warm'));
      changeWord(starlight.file('fr', 'chapter-002.mdx'), round);
      peer.push(await starlight.build());
    }
    forgetOurs(content);
    await buildOurs(bench, content, 'warm-cold');
    const equal = (await digest(outOf(bench, 'warm'))) === (await digest(outOf(bench, 'warm-cold')));
    const series = [times('Flambeau', ours), times('Starlight', peer)];
    const values = ratios(series[0]!.values, series[1]!.values);
    const notes = [equal ? 'The last warm build is byte-equal to a cold one.' : 'THE LAST WARM BUILD DIFFERS FROM A COLD ONE.'];
    return { series, result: { name: 'Flambeau ÷ Starlight', unit: '×', values, goal: 0.15, better: 'low' }, notes };
  },
};

export const growth: Measure = {
  id: 'P3',
  title: { en: `growth from ${PAGES} to ${PAGES * FACTOR} pages`, fr: `croissance de ${PAGES} à ${PAGES * FACTOR} pages` },
  goal: 'exponent ≤ 0.8, memory ≤ Starlight’s',
  run: async (bench) => {
    const small = await cold(bench, PAGES);
    const large = await cold(bench, PAGES * FACTOR);
    const series = [
      times(`Flambeau, ${PAGES}`, small.ours),
      times(`Flambeau, ${PAGES * FACTOR}`, large.ours),
      times(`Starlight, ${PAGES * FACTOR}`, large.peer),
      memory(`Flambeau, ${PAGES * FACTOR}`, large.ours),
      memory(`Starlight, ${PAGES * FACTOR}`, large.peer),
    ];
    const values = small.ours.map(({ seconds }, round) => exponent(seconds, large.ours[round]!.seconds, FACTOR));
    const [mine, theirs] = [median(series[3]!.values), median(series[4]!.values)];
    const notes = Number.isNaN(mine) ? ['Memory is measured on Linux only.'] : [`Memory: ${(mine / theirs).toFixed(2)} × Starlight’s.`];
    return { series, result: { name: 'exponent', unit: 'exponent', values, goal: 0.8, better: 'low' }, notes };
  },
};

/** One digest of a whole site. */
async function digest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listFiles(folder)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
