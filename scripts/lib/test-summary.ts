import { readFileSync } from 'node:fs';
import type { Summary } from '../../tests/reporter.ts';

/** So many of the slowest files are named. */
const named = 30;

/** A run's figures; a run that left none has failed. */
export function readSummary(path: string): Summary {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Summary;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, unsteady: [], slowest: [], projects: [] };
  }
}

/** The figures of several runs as those of one. */
export function addedUp(summaries: readonly Summary[]): Summary {
  const sum = (of: (summary: Summary) => number) => summaries.reduce((total, summary) => total + of(summary), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    unsteady: summaries.flatMap(({ unsteady }) => unsteady),
    slowest: summaries
      .flatMap(({ slowest }) => slowest)
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, named),
    projects: summaries.flatMap(({ projects }) => projects),
  };
}
