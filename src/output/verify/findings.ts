import { inCodeOrder } from '../../domain/text/order.ts';
import type { Finding, Report } from './types.ts';

/** How many places of one and the same message are listed: a mistake in the layout is on every page. */
const LISTED = 3;

/** Gathers findings. Of each message a few places are kept, and the others counted. */
export class FindingList {
  readonly #groups = new Map<string, { findings: Finding[]; count: number }>();

  /** What one rule reports with. */
  reporter(rule: string): Report {
    return ({ file, message, line, level = 'error' }) => {
      const key = `${rule}\n${message}`;
      const group = this.#groups.get(key) ?? { findings: [], count: 0 };
      this.#groups.set(key, group);
      group.count += 1;
      if (group.findings.length < LISTED) group.findings.push({ file, ...(line === undefined ? {} : { line }), rule, message, level });
    };
  }

  /** All of it: errors first, then by rule, file and line. The last place of a long group says how many more there are. */
  all(): Finding[] {
    const findings = [...this.#groups.values()].flatMap(({ findings: listed, count }) => {
      const more = count - listed.length;
      return listed.map((finding, index) =>
        more > 0 && index === listed.length - 1 ? { ...finding, message: `${finding.message} (And ${more} more like this.)` } : finding,
      );
    });
    return findings.sort(
      (a, b) =>
        inCodeOrder(a.level, b.level) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message) ||
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
