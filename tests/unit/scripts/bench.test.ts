import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { main } from '../../../scripts/bench.ts';
import { memoryOfTree, timed } from '../../../scripts/lib/bench/process.ts';
import { translate } from '../../../scripts/lib/bench/starlight.ts';
import { exponent, median, ratios } from '../../../scripts/lib/bench/statistics.ts';
import { table } from '../../../scripts/lib/bench/table.ts';
import type { Measure } from '../../../scripts/lib/bench/types.ts';
import { total, weighPage } from '../../../scripts/lib/bench/weight.ts';
import { scaleContent } from '../../../scripts/lib/scale/content.ts';
import { PROJECT } from '../../../scripts/lib/project.ts';
import { makeTree } from '../output/tree.ts';

test('the middle of what was measured, and ratios round by round', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(ratios([1, 4], [2, 2])).toEqual([0.5, 2]);
  expect(exponent(10, 40, 4)).toBeCloseTo(1);
  expect(exponent(10, 10, 4)).toBe(0);
});

test('what could not be measured is said, with no number in its place', () => {
  const measure: Measure = { id: 'P9', title: { en: 'work', fr: 'travail' }, goal: '≤ 1', run: () => Promise.reject(new Error()) };
  expect(table([{ measure, failed: 'npm could not reach the registry' }])).toContain(
    '| P9 | work | ≤ 1 | not measured | npm could not reach the registry |',
  );
  const outcome = {
    series: [{ name: 'Flambeau', unit: 's' as const, values: [2, 1, 3] }],
    result: { name: 'ratio', unit: '×' as const, values: [0.4, 0.5, 0.6], goal: 0.45, better: 'low' as const },
    notes: [],
  };
  expect(table([{ measure, outcome }])).toContain('| no: 0.50 × (0.40 to 0.60) | Flambeau 2.00 s (1.00 to 3.00) |');
});

test('the chapters of the corpus become pages that Starlight reads, with as many words', async () => {
  for await (const [path, content] of scaleContent({ champions: 60, posts: 0, pages: 4, seed: 1 }, join(PROJECT, 'src/content'))) {
    if (!/^guide\/en\//.test(path)) continue;
    const text = translate(String(content), 'en');
    expect(text, path).not.toMatch(/Callout|ChapterLink|DoDont|<Do>|\]\(\/(?:ask|guide)/);
    expect(() => mdxToMdast(text), path).not.toThrow();
    const words = (of: string) => of.split(/\s+/).length;
    expect(words(text) / words(String(content)), path).toBeGreaterThan(0.8);
  }
});

test('a first visit counts what the page names, once, and what a script imports', () => {
  const files = {
    'fr/a/index.html':
      '<link rel="stylesheet" href="../../a.css"><link rel="preload" as="font" href="../../f.woff2"><script type="module" src="/x.js"></script><img loading="lazy" src="/i.png"><a href="/b.html">b</a>',
    'a.css': 'a{color:red}',
    'f.woff2': 'font',
    'x.js': 'import{a}from"./y.js";',
    'y.js': 'export const a=1;',
    'i.png': 'image',
    'b.html': 'b',
  };
  const weight = weighPage(makeTree(files), 'fr/a/index.html');
  const gzipped = (text: string) => gzipSync(text).length;
  expect(weight).toEqual({
    page: gzipped(files['fr/a/index.html']),
    styles: gzipped(files['a.css']),
    scripts: gzipped(files['x.js']) + gzipped(files['y.js']),
    fonts: 4,
    images: 0,
  });
  expect(total(weight)).toBe(weight.page + weight.styles + weight.scripts + weight.fonts);
});

test('a process is timed with all that it started, and fails with its words', async () => {
  const run = await timed(process.execPath, ['-e', 'console.log("done")'], PROJECT);
  expect(run.output).toContain('done');
  expect(run.seconds).toBeGreaterThan(0);
  if (process.platform === 'linux') expect(memoryOfTree(process.pid)).toBeGreaterThan(10);
  await expect(timed(process.execPath, ['-e', 'console.error("no disk"); process.exit(3)'], PROJECT)).rejects.toThrow(
    /ended with 3:\nno disk/,
  );
});

test('unknown measures and counts are refused', async () => {
  await expect(main(['--only', 'P1,P77'])).rejects.toThrow(/P77/);
  await expect(main(['--rounds', 'many'])).rejects.toThrow(/many/);
});
