import type { Rule } from '../rule.ts';
import { fileStart } from '../../domain/text/source-text.ts';

/** The three files of the settings are there: without them no site can be made. */
export const settings: Rule = (content, report) => {
  for (const collection of ['site', 'home', 'topics'] as const) {
    if (content.of(collection).length > 0) continue;
    report({
      file: `settings/${collection}.yaml`,
      ...fileStart,
      field: '',
      code: 'settings-missing',
      values: { file: `settings/${collection}.yaml` },
    });
  }
};
