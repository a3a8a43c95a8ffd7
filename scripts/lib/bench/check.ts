import { PROJECT } from '../project.ts';
import { corpus } from './corpus.ts';
import { buildOurs, forgetOurs } from './ours.ts';
import { timed } from './process.ts';
import { median } from './statistics.ts';
import type { Measure } from './types.ts';

/** With 60 champions and what goes with them, some 2,000 files. */
const PAGES = 1780;

export const checkTime: Measure = {
  id: 'P11',
  title: { en: '“check” on 2,000 files', fr: '« check » sur 2 000 fichiers' },
  goal: '< 5 s and ≤ 0.3 × build',
  run: async (bench) => {
    const content = await corpus(bench, { pages: PAGES });
    const checks: number[] = [];
    let files = '';
    for (let round = 1; round <= bench.rounds; round += 1) {
      bench.say(`check, round ${round}`);
      const run = await timed(process.execPath, ['scripts/run.mjs', 'check', '--content', content, '--lang', 'en'], PROJECT);
      checks.push(run.seconds);
      files = /in ([\d,]+) files/.exec(run.output)?.[1] ?? '';
    }
    await buildOurs(bench, content, 'checked');
    forgetOurs(content);
    const build = await buildOurs(bench, content, 'checked');
    return {
      series: [
        { name: 'check', unit: 's', values: checks },
        { name: 'build, once', unit: 's', values: [build.seconds] },
      ],
      result: { name: 'check', unit: 's', values: checks, goal: 5, better: 'low' },
      notes: [`${files} files; ${(median(checks) / build.seconds).toFixed(2)} × the build.`],
    };
  },
};
