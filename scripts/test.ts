import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoDay, demoFolders } from '../tests/demo.ts';
import { runStep, type Step, type StepResult } from './lib/test-steps.ts';
import { addedUp, readSummary } from './lib/test-summary.ts';

const help = `npm test [-- FILES… | --unit]

Looks at format, lint and types, then runs the tests: units, built sites, and a real browser.
With FILES or --unit, only those tests. \`npm run test:full\` also takes whole corpora where the others take a sample.
Another Chromium can be named in FLAMBEAU_CHROMIUM.
`;

// Each keeps one core busy: side by side they take half as long.
const looks: Step[] = [
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'lint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '--config',
      'scripts/lint/eslint.config.mjs',
      'src',
      'scripts',
      'tests',
      'astro.config.mjs',
    ],
  },
  { name: 'types', command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'] },
];
// Both editions, as editors build them, for all tests that look at built pages; one after the other, as builds have to be.
const demos: Step[] = (['internal', 'public'] as const).map((edition) => ({
  name: `demo, ${edition}`,
  command: ['scripts/run.mjs', 'build', '--out', demoFolders[edition], '--edition', edition, '--now', demoDay],
}));

/** Runs all tests and ends with one plain line, \`N passed, N failed\`. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  const isFull = args.includes('--full');
  const chosen = args.filter((argument) => argument !== '--full').map((argument) => (argument === '--unit' ? '--project=unit' : argument));
  const folder = mkdtempSync(join(tmpdir(), 'flambeau-tests-'));
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(isFull && { FLAMBEAU_FULL: '1' }) };
  const summaries: string[] = [];
  const vitest = (name: string, ...options: string[]): Step => {
    const summary = join(folder, `${name}.json`);
    summaries.push(summary);
    return {
      name,
      command: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./tests/reporter.ts', ...options],
      environment: { FLAMBEAU_TEST_SUMMARY: summary },
    };
  };
  const run = (step: Step) => runStep(step, environment);
  const runLive = (step: Step) => runStep(step, environment, true);

  const others: StepResult[] = [];
  const tests: StepResult[] = [];
  if (chosen.length > 0) tests.push(await runLive(vitest('tests', ...chosen)));
  else {
    others.push(...(await Promise.all(looks.map(run))));
    // A build leaves half a core free, and browsers wait for pages: the demo is built beside the units, the builds of tests beside the browsers.
    const built = async () => {
      for (const demo of demos) others.push(await run(demo));
    };
    const [units] = await Promise.all([runLive(vitest('unit', '--project=unit')), built()]);
    tests.push(units);
    Object.assign(environment, { FLAMBEAU_DEMO: demoFolders.internal, FLAMBEAU_PUBLIC_DEMO: demoFolders.public });
    tests.push(...(await Promise.all([run(vitest('build', '--project=build')), runLive(vitest('site', '--project=site'))])));
  }
  const summary = addedUp(summaries.map(readSummary));
  rmSync(folder, { recursive: true });

  for (const { file, seconds } of summary.slowest) process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${file}\n`);
  for (const { name, seconds } of summary.projects)
    process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  all files of ${name}, one after the other\n`);
  for (const name of summary.unsteady) process.stdout.write(`passed the second time  ${name}\n`);
  for (const step of [...others, ...tests])
    process.stdout.write(`${step.seconds.toFixed(1).padStart(7)} s  ${step.name}${step.ok ? '' : ': failed'}\n`);
  const failed = summary.failed + others.filter(({ ok }) => !ok).length;
  process.stdout.write(`${summary.passed} passed, ${failed} failed${summary.skipped ? `, ${summary.skipped} skipped` : ''}\n`);
  return tests.every(({ ok }) => ok) && failed === 0 ? 0 : 1;
}
