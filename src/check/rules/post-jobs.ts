import { wordsOf } from '../../domain/text/fold.ts';
import type { Rule } from '../rule.ts';
import { type DataPath, fieldName } from '../yaml-source.ts';

/** Whoever may get a bonus for a hire says so in each text: it is the reader who decides what to make of it. */
export const postJobs: Rule = (content, report) => {
  for (const { file, yaml, data } of content.of('posts')) {
    const job = data?.job;
    if (data === undefined || job === undefined) continue;
    const say = (path: DataPath, code: string, values: Record<string, string>) =>
      report({ file, ...yaml.value(path), field: fieldName(path), code, values });
    if (data.kind !== 'job') say(['job'], 'job-of-another-kind', { kind: data.kind });
    const { bonus } = job;
    if (bonus === undefined) continue;
    const tells = (text: string) => ` ${wordsOf(text)} `.includes(` ${wordsOf(bonus.says)} `);
    for (const [index, { text, overrides }] of data.voices.entries())
      for (const [path, words] of [
        [['voices', index, 'text'], text] as const,
        ...Object.entries(overrides).map(([network, own]) => [['voices', index, 'overrides', network], own] as const),
      ])
        if (!tells(words)) say(path, 'job-bonus-untold', { says: bonus.says });
  }
};
