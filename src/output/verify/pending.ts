import type { Fault, Report } from './types.ts';

/** Pages share an address (a script, a style sheet) by the thousand: so many places of each are kept, and the others counted. */
const KEPT = 3;

interface Waiting {
  report: Report;
  faults: Fault[];
  more: number;
}

/** Files that pages name before they are made: who named them, until all are there. */
export class PendingFiles {
  readonly #waiting = new Map<string, Map<Report, Waiting>>();

  add(file: string, fault: Fault, report: Report): void {
    const byRule = this.#waiting.get(file) ?? new Map<Report, Waiting>();
    this.#waiting.set(file, byRule);
    const waiting = byRule.get(report) ?? { report, faults: [], more: 0 };
    byRule.set(report, waiting);
    if (waiting.faults.length < KEPT) waiting.faults.push(fault);
    else waiting.more += 1;
  }

  /** Says the fault of each place whose file is not among these. */
  settle(files: ReadonlySet<string>): void {
    for (const [file, byRule] of this.#waiting) {
      if (files.has(file)) continue;
      for (const { report, faults, more } of byRule.values()) {
        for (const fault of faults) report(fault);
        for (let left = more; left > 0; left -= 1) report(faults.at(-1)!);
      }
    }
    this.#waiting.clear();
  }
}
