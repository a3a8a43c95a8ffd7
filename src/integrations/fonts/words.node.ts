import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fallbackTags } from '../../i18n/fallback.ts';

/** Letters of a language of which the words of its interface may lack some: nœud, tâche, L’Haÿ-les-Roses, ex æquo. */
const RARE: Readonly<Record<string, string>> = { fr: 'àâæçéèêëîïôœùûüÿ' };

/**
 * All words of the interface in these languages, and in those that stand in for them: their letters are those of the site.
 * @param root the project's folder
 */
export async function wordsOf(root: string, languages: readonly string[]): Promise<string> {
  const tags = [...new Set([...languages.flatMap((language) => fallbackTags(language)), 'en'])].sort();
  const texts = await Promise.all(tags.map((tag) => wordsIn(join(root, 'src', 'i18n', 'locales', tag))));
  return [...texts, ...tags.map((tag) => RARE[tag] ?? '')].join('\n');
}

async function wordsIn(folder: string): Promise<string> {
  // A language without words of its own has its letters in the second file.
  const names = await readdir(folder).catch(() => []);
  return (await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
