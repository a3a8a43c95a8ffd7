import type { LoadedEntry } from '../load.ts';
import type { Rule } from '../rule.ts';

/** Figures stand in the file of their month and source, each group once, and none is of a month to come. */
export const results: Rule = (content, report) => {
  for (const entry of content.of('results')) {
    const at = (field: 'month' | 'source') => ({ file: entry.file, ...entry.yaml.value([field]), field });
    const { data } = entry;
    if (data === undefined) continue;
    const name = `${data.month}-${data.source}`;
    if (entry.id !== name) report({ ...at('month'), code: 'result-name', values: { right: `results/${name}.yaml` } });
    if (data.month > content.now.slice(0, 7))
      report({ ...at('month'), code: 'result-ahead', values: { month: data.month, now: content.now } });
    repeated(entry, report);
  }
};

function repeated(entry: LoadedEntry<'results'>, report: Parameters<Rule>[1]): void {
  const seen = new Map<string, number>();
  for (const [index, { network, campaign, post, kind }] of (entry.data?.figures ?? []).entries()) {
    const group = JSON.stringify([network, campaign, post, kind]);
    const first = seen.get(group);
    if (first === undefined) seen.set(group, index);
    else
      report({
        file: entry.file,
        ...entry.yaml.value(['figures', index]),
        field: `figures[${index}]`,
        code: 'result-twice',
        values: { first: entry.yaml.value(['figures', first]).line },
      });
  }
}
