import type { Rule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';
import { isSlowPhrase } from '../slow-pattern.ts';
import { fieldName, valueAt } from '../yaml-source.ts';

/** The patterns of phrases to avoid run in every reader’s browser at each letter that they type: none may freeze it. */
export const patterns: Rule = (content, report) => {
  const site = content.of('site')[0];
  const avoid = site?.raw?.['avoid'];
  if (!site || !Array.isArray(avoid)) return;
  avoid.forEach((item: unknown, index) => {
    const phrases = valueAt(item, ['phrases']);
    if (!isRecord(phrases)) return;
    for (const [language, list] of Object.entries(phrases)) {
      if (!Array.isArray(list)) continue;
      list.forEach((phrase: unknown, nth) => {
        if (typeof phrase !== 'string' || !isSlowPhrase(phrase)) return;
        const path = ['avoid', index, 'phrases', language, nth];
        report({ file: site.file, ...site.yaml.value(path), field: fieldName(path), code: 'slow-pattern', values: { value: phrase } });
      });
    }
  });
};
