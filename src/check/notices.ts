import { readdirSync } from 'node:fs';
import { nearestTag } from '../i18n/fallback.ts';
import type { LoadedContent } from './load.ts';
import type { Finding } from './problem.ts';

/** The languages in which the interface has its words: the folders of src/i18n/locales/. */
function interfaceLanguages(): string[] {
  return readdirSync(new URL('../i18n/locales/', import.meta.url), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** What is no mistake, and yet not what an editor may expect: a language of the site whose interface comes in another one. */
export function notices(content: LoadedContent): Finding[] {
  const site = content.of('site')[0];
  const available = interfaceLanguages();
  if (!site) return [];
  return content.languages.flatMap((language, index) => {
    const found = nearestTag(language, available);
    if (found === language) return [];
    const path = ['languages', index];
    const values = { language, found: found ?? 'none', folder: `src/i18n/locales/${language}/` };
    return [{ file: site.file, ...site.yaml.value(path), field: `languages[${index}]`, code: 'interface-language', values }];
  });
}
