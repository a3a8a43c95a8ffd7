import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Summary } from '../tests/reporter.ts';

const help = `npm test [-- FILES… | --unit]

Looks at format, lint and types, then runs the tests: units, built sites, and a real browser.
With FILES or --unit, only those tests. \`npm run test:full\` also takes whole corpora where the others take a sample.
Another Chromium can be named in FLAMBEAU_CHROMIUM.
`;

/** Runs all tests and ends with one plain line, \`N passed, N failed\`. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  const isFull = args.includes('--full');
  const chosen = args.filter((argument) => argument !== '--full').map((argument) => (argument === '--unit' ? '--project=unit' : argument));
  const folder = mkdtempSync(join(tmpdir(), 'flambeau-tests-'));
  const summaryFile = join(folder, 'summary.json');
  const environment = {
    ...process.env,
    FLAMBEAU_TEST_SUMMARY: summaryFile,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(isFull && { FLAMBEAU_FULL: '1' }),
  };
  const since = (start: number) => (performance.now() - start) / 1000;
  const run = (name: string, command: string[]) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: environment });
    return { name, ok: status === 0, seconds: since(start) };
  };
  // Each keeps one core busy: side by side they take half as long. What one says is shown when it has ended, in one piece.
  const look = ([name, command]: [string, string[]]) =>
    new Promise<ReturnType<typeof run>>((done) => {
      const start = performance.now();
      const child = spawn(process.execPath, command, { env: environment });
      const said: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
      child.on('close', (status) => {
        process.stdout.write(Buffer.concat(said));
        done({ name, ok: status === 0, seconds: since(start) });
      });
    });

  const before: Record<string, string[]> = {
    format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    lint: [
      'node_modules/eslint/bin/eslint.js',
      '--config',
      'scripts/lint/eslint.config.mjs',
      'src',
      'scripts',
      'tests',
      'astro.config.mjs',
    ],
    types: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
  };
  const looks = chosen.length > 0 ? [] : await Promise.all(Object.entries(before).map(look));
  const tests = run('tests', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./tests/reporter.ts', ...chosen]);
  const summary = read(summaryFile);
  rmSync(folder, { recursive: true });

  for (const { file, seconds } of summary.slowest) process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${file}\n`);
  for (const { name, seconds } of summary.projects)
    process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  all files of ${name}, one after the other\n`);
  for (const name of summary.unsteady) process.stdout.write(`passed the second time  ${name}\n`);
  for (const step of [...looks, tests])
    process.stdout.write(`${step.seconds.toFixed(1).padStart(7)} s  ${step.name}${step.ok ? '' : ': failed'}\n`);
  const failed = summary.failed + looks.filter(({ ok }) => !ok).length;
  process.stdout.write(`${summary.passed} passed, ${failed} failed${summary.skipped ? `, ${summary.skipped} skipped` : ''}\n`);
  return tests.ok && failed === 0 ? 0 : 1;
}

/** The run's figures; a run that left none has failed. */
function read(path: string): Summary {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Summary;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, unsteady: [], slowest: [], projects: [] };
  }
}
