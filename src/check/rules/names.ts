import { pageAddresses } from '../../schemas/addresses.ts';
import { collectionDefinitions, type CollectionName } from '../../schemas/index.ts';
import { contentFolders } from '../places.ts';
import { isDeviceName, repairName } from '../../schemas/file-name.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../../domain/text/source-text.ts';

export { repairName };

/** Some hosts and archive tools stop at about 120 characters of a path inside the site. */
export const longestPath = 120;

/** Addresses that the site itself takes, so that no page of `pages/` can have them. */
const ownAddresses = new Set([
  'index',
  '404',
  'search',
  'accounts',
  ...Object.values(pageAddresses).map(({ base }) => base.split('/')[1]!),
]);

/** Addresses of a section’s own pages, so that no entry of it can have them. */
const sectionAddresses: Partial<Record<CollectionName, ReadonlySet<string>>> = {
  champions: new Set(['country', 'topic', 'letter', 'places', 'lineage', 'join', 'change', 'withdraw', 'material']),
  modules: new Set(['passport', 'check']),
  lessons: new Set(['done']),
  events: new Set(['archive', 'calendar', 'month']),
};

/** Whether an entry can have no such name: the site has a page of its own there, or Windows keeps the name. */
export const isReserved = (collection: CollectionName, name: string): boolean =>
  isDeviceName(name) || name === 'index' || sectionAddresses[collection]?.has(name) === true;

/** A name becomes an address: it must be the same on every system, easy to dictate, and short enough. */
export const names: Rule = (content, report) => {
  const { files, folders } = content.scanned;
  const byLowerCase = new Map<string, string>();
  for (const path of [...folders, ...files].sort()) {
    const [top = '', ...segments] = path.split('/');
    const name = segments.at(-1);
    if (!contentFolders.includes(top) || name === undefined) continue;
    const isLanguage = segments.length === 1 && content.languages.includes(name);
    const repaired = repairName(name);
    if (repaired !== name && !isLanguage) report({ file: path, ...fileStart, field: '', code: 'bad-name', values: { name, repaired } });
    if (isDeviceName(name)) report({ file: path, ...fileStart, field: '', code: 'device-name', values: { name } });
    const folded = path.normalize('NFC').toLowerCase();
    const twin = byLowerCase.get(folded);
    if (twin === undefined) byLowerCase.set(folded, path);
    else report({ file: path, ...fileStart, field: '', code: 'case-collision', values: { other: twin } });
  }

  for (const entry of content.entries) {
    const { folder, translated } = collectionDefinitions[entry.collection];
    if (folder === 'settings' || folder === 'networks') continue;
    const reserved =
      entry.key === 'index' ||
      (entry.collection === 'pages' && ownAddresses.has(entry.key)) ||
      sectionAddresses[entry.collection]?.has(entry.key.split('/').at(-1) ?? '');
    if (reserved) report({ file: entry.file, ...fileStart, field: '', code: 'reserved-name', values: { name: entry.key } });
    const language = translated ? (entry.language ?? '') : longest(content.languages);
    const output = [language, ...(folder === 'pages' ? [] : [folder]), entry.key, 'index.html'].join('/');
    if (output.length > longestPath) {
      report({
        file: entry.file,
        ...fileStart,
        field: '',
        code: 'path-too-long',
        values: { output, length: output.length, most: longestPath },
      });
    }
  }
};

function longest(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}
