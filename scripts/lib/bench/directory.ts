import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/output/files.ts';
import { PROJECT } from '../project.ts';
import { corpus } from './corpus.ts';
import { install } from './install.ts';
import { buildOurs, forgetOurs, outOf } from './ours.ts';
import { timed, type Timed } from './process.ts';
import { median } from './statistics.ts';
import type { Bench, Measure } from './types.ts';

const CHAMPIONS = 10_000;

/** What cannot be faster: Astro making as many empty pages, and Pagefind alone over the finished ones. */
export const largeDirectory: Measure = {
  id: 'P6',
  title: {
    en: `${CHAMPIONS} champions in two languages, the whole build`,
    fr: `${CHAMPIONS} champions en deux langues, la construction entière`,
  },
  goal: '≤ 2 × (bare Astro + Pagefind alone); ≤ 300 MB; ≤ 1,500 MB of memory',
  run: async (bench) => {
    const content = await corpus(bench, { pages: 30, champions: CHAMPIONS });
    await buildOurs(bench, content, 'directory');
    const out = outOf(bench, 'directory');
    const files = await listFiles(out);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const runs: { ours: Timed; bare: Timed; pagefind: Timed }[] = [];
    for (let round = 1; round <= bench.rounds; round += 1) {
      bench.say(`${CHAMPIONS} champions, round ${round}`);
      forgetOurs(content);
      const ours = await buildOurs(bench, content, 'directory');
      runs.push({ ours, bare: await bareAstro(bench, pages), pagefind: await pagefindAlone(bench, out) });
    }
    const seconds = (pick: (run: (typeof runs)[number]) => Timed) => runs.map((run) => pick(run).seconds);
    const memory = runs.flatMap(({ ours }) => ours.memory ?? []);
    return {
      series: [
        { name: 'Flambeau', unit: 's', values: seconds(({ ours }) => ours) },
        { name: `bare Astro, ${pages} empty pages`, unit: 's', values: seconds(({ bare }) => bare) },
        { name: 'Pagefind alone', unit: 's', values: seconds(({ pagefind }) => pagefind) },
        { name: 'Flambeau, memory', unit: 'MB', values: memory },
      ],
      result: {
        name: 'Flambeau ÷ (bare Astro + Pagefind)',
        unit: '×',
        values: runs.map(({ ours, bare, pagefind }) => ours.seconds / (bare.seconds + pagefind.seconds)),
        goal: 2,
        better: 'low',
      },
      notes: [`${pages} pages.`, memory.length > 0 ? `Memory ${Math.round(median(memory))} MB.` : 'Memory is measured on Linux only.'],
    };
  },
};

async function bareAstro(bench: Bench, pages: number): Promise<Timed> {
  const folder = join(bench.folder, 'bare');
  await install(folder, { astro: '7.3.5' });
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default { devToolbar: { enabled: false } };\n');
  writeFileSync(
    join(folder, 'src', 'pages', '[page].astro'),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));\n---\n<html lang="en"><title>{Astro.params.page}</title></html>\n`,
  );
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  return timed(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], folder, { NODE_ENV: 'production' });
}

async function pagefindAlone(bench: Bench, site: string): Promise<Timed> {
  const folder = join(bench.folder, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  const runner = join(PROJECT, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
  return timed(process.execPath, [runner, '--site', folder], PROJECT);
}
