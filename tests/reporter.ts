import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  /** Tests that passed only when they were tried once more. */
  unsteady: string[];
  /** The slowest files: their path and seconds. */
  slowest: { file: string; seconds: number }[];
  /** Each project, with the seconds of its files one after the other: several run at a time. */
  projects: { name: string; seconds: number }[];
}

/** Leaves the run's figures where scripts/test.ts reads them. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be loaded has no test to fail, and must not pass unseen.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].every((test) => test.result().state !== 'failed'),
    );
    const summary: Summary = {
      passed: count('passed'),
      failed: count('failed') + broken.length + errors.length,
      skipped: count('skipped'),
      unsteady: tests
        .filter((test) => test.result().state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0)
        .map((test) => `${test.module.relativeModuleId}: ${test.fullName}`),
      slowest: modules
        .map((module) => ({ file: module.relativeModuleId, seconds: module.diagnostic().duration / 1000 }))
        .sort((a, b) => b.seconds - a.seconds)
        .slice(0, 30),
      projects: [...Map.groupBy(modules, ({ project }) => project.name)].map(([name, those]) => ({
        name,
        seconds: those.reduce((sum, module) => sum + module.diagnostic().duration / 1000, 0),
      })),
    };
    const path = process.env['FLAMBEAU_TEST_SUMMARY'];
    if (path) writeFileSync(path, JSON.stringify(summary));
  }
}
