import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The day on which the demo site is built for tests. */
export const demoDay = '2026-11-22';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built internal edition of the demo content. */
    demo: string;
    /** Its public edition. */
    publicDemo: string;
    /** A folder for what several test files need made: the first of them makes it, and it goes away with the run. */
    made: string;
  }
}

/**
 * Builds both editions of the demo site once, by the command that editors use, for all tests that look at built pages.
 * FLAMBEAU_DEMO and FLAMBEAU_PUBLIC_DEMO name folders that are already built, which saves the wait while one works; they also
 * tell the second project of a run what the first has built.
 */
export default function buildDemo(project: TestProject): () => void {
  const build = (edition: 'internal' | 'public') => {
    const variable = edition === 'internal' ? 'FLAMBEAU_DEMO' : 'FLAMBEAU_PUBLIC_DEMO';
    const built = process.env[variable];
    if (built) return resolve(built);
    const out = resolve('.cache/tests', edition);
    const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--out', out, '--edition', edition, '--now', demoDay], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The demo site’s ${edition} edition was not built.`);
    process.env[variable] = out;
    return out;
  };
  project.provide('demo', build('internal'));
  project.provide('publicDemo', build('public'));
  const made = mkdtempSync(join(tmpdir(), 'flambeau-tests-'));
  project.provide('made', made);
  return () => rmSync(made, { recursive: true, force: true });
}
