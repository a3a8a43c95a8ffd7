import type { LoadedContent, LoadedEntry } from '../../../src/check/index.ts';
import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import { ownLanguageName } from '../../../src/i18n/names.node.ts';
import { collectionLabel } from '../../../src/i18n/editing/words.ts';
import { collectionDefinitions, type CollectionName } from '../../../src/schemas/index.ts';
import type { CommandLanguage } from '../words.ts';
import { editPage } from './page-html.ts';
import { sayIn, spaced, type Say } from './words.ts';

/** Where the form of an entry is, seen from the editor’s root. */
export const entryAddress = (collection: CollectionName, key: string): string =>
  `entry/${collection}/${key.split('/').map(encodeURIComponent).join('/')}`;

/** What editors write most comes first; the settings last. */
const order: readonly CollectionName[] = ['posts', 'stories', 'guide', 'modules', 'lessons', 'events', 'champions', 'newsletters', 'pages'];

/** All entries of the content, by collection, each once for all its languages. */
export function listPage(content: LoadedContent, language: CommandLanguage): string {
  const say = sayIn(language);
  const names = Object.keys(collectionDefinitions) as CollectionName[];
  const inOrder = [
    ...order,
    ...names.filter((name) => !order.includes(name) && collectionDefinitions[name].folder !== 'settings'),
    ...names.filter((name) => collectionDefinitions[name].folder === 'settings'),
  ];
  const sections = inOrder.map((name) => {
    const entries = [...content.keys(name)];
    if (entries.length === 0) return '';
    const rows = entries.map(([key, files]) => row(content, { collection: name, key, files }, language, say)).join('');
    return `<section><h2>${escapeText(collectionLabel(name, language))} <small>${entries.length}</small></h2><ul class="rows">${rows}</ul></section>`;
  });
  const main =
    `<header class="top"><h1>${say('title')}</h1></header><main class="list"><nav><a href="new"><b>${escapeText(say('begin'))}</b></a> <a href="status">${escapeText(say('due'))}</a> <a href="drift">${escapeText(say('translations'))}</a></nav><p>${escapeText(say('lead'))}</p>` +
    `<label class="find"><span>${escapeText(say('find'))}</span> <input type="search" id="find" autofocus></label><p id="nothing" role="status" hidden></p>` +
    `${sections.join('')}</main>`;
  return editPage({ title: say('title'), main, root: './', language, say });
}

function row(
  content: LoadedContent,
  { collection, key, files }: { collection: CollectionName; key: string; files: readonly LoadedEntry[] },
  language: CommandLanguage,
  say: Say,
): string {
  const title = titleOf(files, key, content.defaultLanguage, language);
  const missing = content.languages.filter(
    (tag) => collectionDefinitions[collection].translated && !files.some((file) => file.language === tag),
  );
  const marks = [
    ...(files.some(({ raw }) => raw?.['draft'] === true) ? [say('draft')] : []),
    ...missing.map((tag) => `${ownLanguageName(tag)}: ${say('untranslated')}`),
  ];
  const noted = marks.length === 0 ? '' : ` <small>${escapeText(marks.map((mark) => spaced(mark, language)).join(' · '))}</small>`;
  const words = escapeAttribute([title, ...files.map(({ file, raw }) => `${file} ${String(raw?.['title'] ?? '')}`)].join(' '));
  return `<li data-find="${words}"><a href="${escapeAttribute(entryAddress(collection, key))}">${escapeText(title)}</a>${noted} <code>${escapeText(key)}</code></li>`;
}

/** What an entry is called: its title or its name in the editor’s language, else in the site’s own; else its file’s. */
export function titleOf(files: readonly LoadedEntry[], key: string, standard: string | undefined, language: CommandLanguage): string {
  const entry = [language, standard].map((tag) => files.find((file) => file.language === tag)).find((one) => one !== undefined) ?? files[0];
  const named = entry?.raw?.['title'] ?? entry?.raw?.['name'];
  return typeof named === 'string' && named.trim() !== '' ? named.trim() : key;
}
