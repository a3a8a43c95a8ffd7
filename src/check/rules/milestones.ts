import type { Rule } from '../rule.ts';

/** The steps of the programme stand below its text: without it they are nowhere. What was learned has been lived. */
export const milestones: Rule = (content, report) => {
  const hasPage = content.keys('pages').has('programme');
  for (const entry of content.of('milestones')) {
    if (!hasPage)
      report({
        file: entry.file,
        line: 1,
        column: 1,
        field: '',
        code: 'milestone-nowhere',
        values: { file: `pages/${entry.language ?? ''}/programme.mdx` },
      });
    const { data } = entry;
    if (data?.learned !== undefined && data.day > content.now)
      report({
        file: entry.file,
        ...entry.yaml.value(['learned']),
        field: 'learned',
        code: 'learned-ahead',
        values: { day: data.day, now: content.now },
      });
  }
};
