import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PROJECT } from '../project.ts';
import { changeWord, corpus } from './corpus.ts';
import { DAY, forgetOurs } from './ours.ts';
import { Starlight } from './starlight.ts';
import { median, ratios } from './statistics.ts';
import type { Measure } from './types.ts';

const PAGES = 1000;
/** How long a page may take to come, in milliseconds. */
const PATIENCE = 180_000;

interface Preview {
  /** Seconds from the start to the first page. */
  first: number;
  /** Seconds from a change of a word to the page that has it. */
  edit: number;
}

export const preview: Measure = {
  id: 'P12',
  title: {
    en: `“dev” with ${PAGES} pages: start to first page, edit to served`,
    fr: `« dev » avec ${PAGES} pages : du départ à la première page, d’un mot à sa page`,
  },
  goal: '≤ 0.5 × Starlight’s',
  run: async (bench) => {
    const content = await corpus(bench, { pages: PAGES });
    const starlight = await Starlight.make(bench, content, String(PAGES));
    const ours: Preview[] = [];
    const peer: Preview[] = [];
    for (let round = 1; round <= bench.rounds; round += 1) {
      bench.say(`dev, round ${round}`);
      forgetOurs(content);
      const chapter = join(content, 'guide', 'fr', 'chapter-002.mdx');
      ours.push(
        await measure(
          PROJECT,
          (port) => ['scripts/run.mjs', 'dev', '--content', content, '--now', DAY, '--port', port],
          () => changeWord(chapter, round),
        ),
      );
      starlight.forget();
      rmSync(join(starlight.folder, '.astro'), { recursive: true, force: true });
      peer.push(
        await measure(
          starlight.folder,
          (port) => [starlight.astro, 'dev', '--port', port],
          () => changeWord(starlight.file('fr', 'chapter-002.mdx'), round),
        ),
      );
    }
    const values = (runs: Preview[], what: keyof Preview) => runs.map((run) => run[what]);
    const edits = ratios(values(ours, 'edit'), values(peer, 'edit'));
    return {
      series: [
        { name: 'Flambeau, first page', unit: 's', values: values(ours, 'first') },
        { name: 'Starlight, first page', unit: 's', values: values(peer, 'first') },
        { name: 'Flambeau, edit to served', unit: 's', values: values(ours, 'edit') },
        { name: 'Starlight, edit to served', unit: 's', values: values(peer, 'edit') },
      ],
      result: {
        name: 'first page, Flambeau ÷ Starlight',
        unit: '×',
        values: ratios(values(ours, 'first'), values(peer, 'first')),
        goal: 0.5,
        better: 'low',
      },
      notes: [`Edit to served: ${median(edits).toFixed(2)} × Starlight’s. Astro’s caches were empty before each start.`],
    };
  },
};

async function measure(cwd: string, args: (port: string) => string[], change: () => string): Promise<Preview> {
  const port = String(await freePort());
  const url = `http://localhost:${port}/fr/guide/chapter-002/`;
  const start = performance.now();
  const child = spawn(process.execPath, args(port), {
    cwd,
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '1' },
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  try {
    await served(url, () => true);
    const first = (performance.now() - start) / 1000;
    const changed = performance.now();
    const word = change();
    await served(url, (html) => html.includes(word));
    return { first, edit: (performance.now() - changed) / 1000 };
  } finally {
    if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
    await ended;
  }
}

/** Asks for a page until it is as wanted. */
async function served(url: string, isWanted: (html: string) => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const html = await fetch(url).then(
      (response) => (response.ok ? response.text() : undefined),
      () => undefined,
    );
    if (html !== undefined && isWanted(html)) return;
    await wait(20);
  }
  throw new Error(`${url} was not served as wanted within ${PATIENCE / 1000} s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
