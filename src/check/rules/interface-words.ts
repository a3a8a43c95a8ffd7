import { suggest } from '../../domain/text/suggest.ts';
import { messageValues } from '../../i18n/message-values.ts';
import { uiKeys } from '../../i18n/keys.ts';
import { interfaceWords } from '../interface-words.ts';
import type { Rule } from '../rule.ts';

const keys = Object.keys(uiKeys);

/** A company's own words of the interface stand under keys that there are, take the values that ours have, and speak a language of the site. */
export const interfaceWordKeys: Rule = (content, report) => {
  for (const entry of content.of('words')) {
    const at = (path: readonly string[]) => ({ file: entry.file, ...entry.yaml.key(path), field: path.join('.') });
    const language = entry.id.slice(entry.id.lastIndexOf('/') + 1);
    if (content.languages.length > 0 && !content.languages.includes(language)) {
      const values = { language, suggestion: suggest(language, content.languages), allowed: content.languages };
      report({ ...at([]), code: 'unknown-language', values });
    }
    const ours = interfaceWords(language);
    for (const [key, words] of Object.entries(entry.data ?? {})) {
      if (!(key in uiKeys)) {
        const known = nearKeys(key);
        report({ ...at([key]), code: 'word-key', values: { key, suggestion: suggest(key, keys), known, count: known.length } });
        continue;
      }
      const fault = words === null ? undefined : valueFault(words, ours[key] ?? '');
      if (fault) report({ ...at([key]), ...fault });
    }
  }
};

/** The keys of the part that a key names, `posts.…`, for one that is not like any. */
const nearKeys = (key: string): string[] => keys.filter((one) => one.startsWith(`${key.split('.')[0]}.`));

function valueFault(words: string, ours: string): { code: string; values: Record<string, string | undefined | string[]> } | undefined {
  const known = messageValues(ours);
  let used: string[];
  try {
    used = messageValues(words);
  } catch {
    return { code: 'word-message', values: { ours } };
  }
  const stray = used.find((name) => !known.includes(name));
  return stray === undefined ? undefined : { code: 'word-value', values: { name: stray, ours } };
}
