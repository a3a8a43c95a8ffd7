import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../../src/config/package-file.node.ts';
import { PROJECT } from '../project.ts';
import { benchCards, type ImageSpeed } from './images.ts';
import { install } from './install.ts';
import { timed } from './process.ts';
import { median, ratios } from './statistics.ts';
import type { Bench, Measure } from './types.ts';

const COUNT = 1000;
/** The peer is slow; its speed does not hang on how many it draws. */
const PEER_COUNT = 200;
const PEER = { satori: '0.63.2', '@resvg/resvg-js': '2.6.2' };

/** Satori and resvg-js as their documentation shows them: markup of the same words, its SVG, a PNG. */
const PEER_SCRIPT = `import { readFile } from 'node:fs/promises';
import satori from 'satori';
import { Resvg } from '@resvg/resvg-js';
const { cards, fonts: files } = JSON.parse(await readFile(process.argv[2], 'utf8'));
const fonts = await Promise.all(files.map(async ({ name, weight, path }) => ({ name, weight, style: 'normal', data: await readFile(path) })));
const box = (style, children) => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
const draw = async ({ eyebrow, headline, name }) => {
  const page = box({ flexDirection: 'column', justifyContent: 'space-between', width: 1200, height: 630, padding: 64, background: '#fff' }, [
    box({ fontFamily: 'text', fontSize: 28 }, eyebrow),
    box({ fontFamily: 'display', fontSize: 72, lineHeight: 1.1 }, headline),
    box({ fontFamily: 'text', fontSize: 28 }, name),
  ]);
  return new Resvg(await satori(page, { width: 1200, height: 630, fonts })).render().asPng();
};
await draw(cards[0]);
const start = performance.now();
for (const card of cards) await draw(card);
console.log(JSON.stringify({ made: cards.length / ((performance.now() - start) / 1000) }));
`;

const lastLine = <T>(output: string): T => JSON.parse(output.trim().split('\n').at(-1)!) as T;

async function ours(): Promise<ImageSpeed & { memory: number | undefined }> {
  const { output, memory } = await timed(process.execPath, ['scripts/lib/bench/images-run.ts', String(COUNT)], PROJECT);
  return { ...lastLine<ImageSpeed>(output), memory };
}

/** @returns what draws the peer’s images, in images a second */
async function peer(bench: Bench): Promise<() => Promise<number>> {
  const folder = join(bench.folder, 'satori');
  mkdirSync(folder, { recursive: true });
  await install(folder, PEER);
  const font = (name: string, weight: number, path: string) => ({ name, weight, path: packageFile(path) });
  const fonts = [
    font('display', 800, '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff'),
    font('text', 400, '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
  ];
  const cards = benchCards(PEER_COUNT).map(({ eyebrow, headline, site }) => ({ eyebrow, headline, name: site.name }));
  writeFileSync(join(folder, 'cards.json'), JSON.stringify({ cards, fonts }));
  writeFileSync(join(folder, 'run.mjs'), PEER_SCRIPT);
  return async () => lastLine<{ made: number }>((await timed(process.execPath, ['run.mjs', 'cards.json'], folder)).output).made;
}

export const newImages: Measure = {
  id: 'P4',
  title: { en: `${COUNT} new share images`, fr: `${COUNT} images de partage nouvelles` },
  goal: '≥ 4 × Satori + resvg-js; memory ≤ 400 MB',
  run: async (bench) => {
    const drawPeer = await peer(bench);
    const mine: Awaited<ReturnType<typeof ours>>[] = [];
    const theirs: number[] = [];
    for (let round = 1; round <= bench.rounds; round += 1) {
      bench.say(`new images, round ${round}`);
      mine.push(await ours());
      theirs.push(await drawPeer());
    }
    const made = mine.map((run) => run.made);
    const memory = mine.flatMap((run) => run.memory ?? []);
    return {
      series: [
        { name: 'Flambeau', unit: 'images/s', values: made },
        { name: 'Satori + resvg-js', unit: 'images/s', values: theirs },
        { name: 'Flambeau, memory', unit: 'MB', values: memory },
      ],
      result: { name: 'Flambeau ÷ Satori + resvg-js', unit: '×', values: ratios(made, theirs), goal: 4, better: 'high' },
      notes: [
        memory.length > 0 ? `Memory ${median(memory) <= 400 ? 'within' : 'beyond'} 400 MB.` : 'Memory is measured on Linux only.',
        'Takumi, and encoding alone, are not measured.',
      ],
    };
  },
};

export const knownImages: Measure = {
  id: 'P5',
  title: { en: 'unchanged images, looked up', fr: 'images inchangées, retrouvées' },
  goal: '≥ 2,000 a second',
  run: async (bench) => {
    const values: number[] = [];
    for (let round = 1; round <= bench.rounds; round += 1) {
      bench.say(`unchanged images, round ${round}`);
      values.push((await ours()).reused);
    }
    const result = { name: 'looked up', unit: 'images/s', values, goal: 2000, better: 'high' } as const;
    return { series: [{ name: 'Flambeau', unit: 'images/s', values }], result, notes: [] };
  },
};
