import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { demoDay } from '../build-demo.ts';
import { differences, filesWith, outputFiles } from './output.ts';
import { plant } from './planted.ts';
import { publicOnly } from './public-only.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-public-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(content: string, name: string): string {
  const out = join(folder, name);
  const args = ['--content', content, '--out', out, '--edition', 'public', '--now', demoDay];
  const built = spawnSync(process.execPath, ['tests/build/unchecked-driver.ts', join(folder, 'cache'), ...args], { encoding: 'utf8' });
  expect([built.status, built.stdout + built.stderr]).toEqual([0, expect.stringMatching(/pages\s+\d+/)]);
  return out;
}

// The small folder below has every kind of internal file; the demo is compared in `npm run test:full`.
test.runIf(process.env['FLAMBEAU_FULL'])('the public edition of the demo is the same, byte for byte, without any internal file', () => {
  const content = join(folder, 'demo');
  const { removed } = publicOnly('src/content', content, demoDay);
  expect(removed.length).toBeGreaterThan(50);
  expect(differences(inject('publicDemo'), build(content, 'demo-site'))).toEqual([]);
});

/** What no public page may hold: it stands in internal files and in the settings alone. */
const SECRETS = ['Falcon', 'secretnet', 'Secretnet', 'merger', 'veiled', 'Veiled', 'intra.orvane', 'intranet.orvane'];

test('internal files of every kind, and what only they name, change no byte of it', () => {
  const content = join(folder, 'planted');
  plant(content);
  const trimmed = join(folder, 'trimmed');
  const { removed } = publicOnly(content, trimmed, demoDay);
  for (const kind of [
    'champions/',
    'accounts/',
    'guide/',
    'posts/',
    'stories/',
    'training/',
    'events/',
    'communities/',
    'newsletters/',
    'pages/',
  ])
    expect(removed.filter((file) => file.startsWith(kind)).length, kind).toBeGreaterThan(0);
  const site = build(content, 'planted-site');
  expect(filesWith(site, SECRETS)).toEqual([]);
  const { length } = [...outputFiles(site)].filter(({ path }) => path.endsWith('.html'));
  expect(length).toBeGreaterThan(60);
  expect(differences(site, build(trimmed, 'trimmed-site'))).toEqual([]);
});
