import { builtInNames, namedWords } from '../../domain/named-words/table.ts';
import { suggest } from '../../domain/text/suggest.ts';
import type { Rule } from '../rule.ts';

/** Every word between double brackets is one that the settings give. */
export const wordNames: Rule = (content, report) => {
  const { names } = namedWords(content.of('site')[0]?.raw);
  const own = names.filter((name) => !builtInNames.includes(name));
  for (const entry of content.entries) {
    for (const { line, column, field, name, reason } of entry.strayWords) {
      const values = { name, reason, suggestion: suggest(name, names), known: [...own, ...builtInNames] };
      report({ file: entry.file, line, column, field, code: 'unknown-word', values });
    }
  }
};
