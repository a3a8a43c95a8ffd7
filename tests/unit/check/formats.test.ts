import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, worded } from '../../../src/check/index.ts';
import { annotation } from '../../../src/check/formats/github.ts';
import { sarif } from '../../../src/check/formats/sarif.ts';
import { Messages } from '../../../src/check/messages.ts';
import { planRepairs } from '../../../src/check/repair/plan.ts';
import { append, changedTree, swap } from './tree.ts';

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }[] }[];
}

test('SARIF names each mistake at its place, and its repair makes the file right for whoever applies it', async () => {
  const file = 'guide/fr/charter.mdx';
  const folder = await changedTree({ [file]: append('\n## Été\n\nun<br>deux, <b>trois</b>\n') });
  const { findings, content } = await checkContent(folder, { language: 'en', now: '2026-11-30' });
  const found = worded(findings, new Messages('en')).map((one) => ({ ...one, isNote: false }));
  const log = sarif(found, content, { folder: 'mon contenu', version: '1.2.3', language: 'en' }) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
  };
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run!.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['mdx-html', 'error'],
    ['mdx-html', 'error'],
  ]);
  for (const { ruleId, ruleIndex, locations } of run!.results) {
    expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(locations[0]!.physicalLocation.artifactLocation.uri).toBe('mon%20contenu/guide/fr/charter.mdx');
  }
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
  const at = ({ startLine, startColumn }: Pick<Region, 'startLine' | 'startColumn'>) =>
    lines.slice(0, startLine - 1).reduce((sum, line) => sum + line.length + 1, 0) + startColumn - 1;
  const mended = run!.results
    .flatMap(({ fixes }) => fixes![0]!.artifactChanges[0]!.replacements)
    .map(({ deletedRegion: d, insertedContent }) => ({
      start: at(d),
      end: at({ startLine: d.endLine, startColumn: d.endColumn }),
      put: insertedContent.text,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), lines.join('\n'));
  expect(mended).toContain('un\\\ndeux, **trois**');
});

test('an annotation of GitHub cannot be ended by what a file holds', () => {
  const problem = { file: 'posts/fr/a,b.mdx', line: 3, column: 4, field: 'title: x', code: 'c', message: '100 % of\n::error::it' };
  expect(annotation(problem, 'error', 'src/content')).toBe(
    '::error file=src/content/posts/fr/a%2Cb.mdx,line=3,col=4,title=title%3A x::title: x: 100 %25 of%0A::error::it',
  );
});

test('only what is certain is mended unless what is likely is asked for', async () => {
  const post = 'posts/fr/wind-farm.mdx';
  const folder = await changedTree({
    [post]: (text) => text.replace('kind: news', 'kind: nws').replace('expires: 2027-01-31', 'expires: 31/01/2027'),
  });
  const certain = await planRepairs(folder, { now: '2026-11-30' });
  expect(certain.files.map(({ after }) => /kind: (.*)\n/.exec(after)?.[1] + ' ' + /expires: (.*)\n/.exec(after)?.[1])).toEqual([
    'nws 2027-01-31',
  ]);
  expect(certain.left.map(({ code }) => code)).toEqual(['not-allowed']);
  const both = await planRepairs(folder, { now: '2026-11-30', likely: true });
  expect(both.left).toEqual([]);
});

test.each([
  ['a day that may be read twice', 'champions/jan-kowalczyk.yaml', swap('labelled: 2025-02-03', 'labelled: 02/03/2025')],
  [
    'a field that is there twice with two values',
    'pages/fr/privacy.mdx',
    swap('owner: Communication', 'owner: Communication\nowner: Paris'),
  ],
  ['a title that is missing', 'pages/fr/privacy.mdx', (text: string) => text.replace(/^title: .*\n/m, '')],
])('%s is left to a person', async (_what, file, change) => {
  const folder = await changedTree({ [file]: change });
  const { files, left } = await planRepairs(folder, { now: '2026-11-30', likely: true });
  expect(files).toEqual([]);
  expect(left).not.toEqual([]);
});
