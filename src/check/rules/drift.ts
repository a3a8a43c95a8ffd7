import { alignBlocks } from '../align.ts';
import { changedBlocks, driftOf, isFactual, pageBlocks, type Drift } from '../drift.ts';
import type { LoadedContent } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A rule, a number, a day or a link that has changed in a source, and that nobody has looked at in the translation. */
export const drift: Rule = (content, report) => {
  for (const one of recorded(content)) {
    const factual = changedBlocks(one).filter((number) => isFactual(one, number));
    if (factual.length === 0) continue;
    const own = pageBlocks(one.entry);
    const places = alignBlocks(one.blocks, own);
    for (const number of factual) {
      const block = one.blocks[number - 1];
      const line = own[places[number - 1] ?? -1]?.line ?? 1;
      const state =
        one.comparison.blocks[number - 1]?.state === 'same' || block === undefined ? 'gone' : one.comparison.blocks[number - 1]?.state;
      const values = {
        source: `${one.source.file}:${block?.line ?? 1}`,
        text: start(block?.text ?? ''),
        state,
        number,
        file: one.entry.file,
      };
      report({ file: one.entry.file, line, column: 1, field: '', code: 'drift-facts', values });
    }
  }
};

/** Sources that say the same in other words: worth a look, and no mistake. */
export function reworded(content: LoadedContent): Finding[] {
  return recorded(content).flatMap((one) => {
    const count = changedBlocks(one).filter((number) => !isFactual(one, number)).length;
    if (count === 0) return [];
    return [
      {
        file: one.entry.file,
        line: 1,
        column: 1,
        field: '',
        code: 'drift-words',
        values: { count, source: one.source.file, file: one.entry.file },
      },
    ];
  });
}

/** The rule and the notice ask for the same. */
const known = new WeakMap<LoadedContent, Drift[]>();

function recorded(content: LoadedContent): Drift[] {
  const found =
    known.get(content) ??
    content.entries.flatMap((entry) => (typeof entry.raw?.['translated'] === 'string' ? (driftOf(content, entry) ?? []) : []));
  known.set(content, found);
  return found;
}

/** As much of a block as tells it from the others. */
const start = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= 60 ? words : `${words.slice(0, 59)}…`;
};
