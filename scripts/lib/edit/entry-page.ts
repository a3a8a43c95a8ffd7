import { join } from 'node:path';
import type { LoadedContent, LoadedEntry } from '../../../src/check/index.ts';
import { targetIds } from '../../../src/check/rules/references.ts';
import { localPath } from '../../../src/domain/addresses.ts';
import { ownLanguageName } from '../../../src/i18n/names.node.ts';
import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import { addressOf, pageAddresses, type PagedCollection } from '../../../src/schemas/addresses.ts';
import { collectionDefinitions, type CollectionName } from '../../../src/schemas/index.ts';
import type { ReferenceTarget } from '../../../src/schemas/reference.ts';
import { digestNow } from '../undo/store.ts';
import type { CommandLanguage } from '../words.ts';
import { insertions } from './components.ts';
import { fieldsHtml, pictureHtml } from './field-html.ts';
import { fileParts } from './file-text.ts';
import { formOf } from '../../../src/schemas/form.ts';
import { titleOf } from './list-page.ts';
import { addressNow, isRenamable } from './rename.ts';
import { editPage } from './page-html.ts';
import { sayIn, type Say } from './words.ts';

const targets: readonly ReferenceTarget[] = [
  'accounts',
  'champions',
  'sponsors',
  'guide',
  'modules',
  'lessons',
  'stories',
  'posts',
  'events',
  'networks',
  'topics',
];

/** The forms of an entry, one a language, side by side; nothing where there is no such entry. */
export function entryPage(
  content: LoadedContent,
  { collection, key }: { collection: CollectionName; key: string },
  { language, preview }: { language: CommandLanguage; preview: string | undefined },
): string | undefined {
  const files = content.keys(collection).get(key);
  if (files === undefined) return undefined;
  const say = sayIn(language);
  const inOrder = [...files].sort((a, b) => rank(content, a) - rank(content, b));
  const title = titleOf(files, key, content.defaultLanguage, language);
  const hasPreview = preview !== undefined && Object.hasOwn(pageAddresses, collection);
  const shows = [
    ...inOrder.map((entry) => [nameOf(entry), entry.file] as const),
    ...(hasPreview ? [[say('preview'), 'preview'] as const] : []),
  ];
  const ticks = shows.map(
    ([name, shown], at) =>
      `<label class="tick"><input type="checkbox" data-shows="${escapeAttribute(shown)}"${at === 0 || at === shows.length - 1 || !hasPreview ? ' checked' : ''}> ${escapeText(name)}</label>`,
  );
  const addressIn = (entry: LoadedEntry): string =>
    `${preview}${localPath(entry.language ?? content.defaultLanguage ?? '', addressOf(collection as PagedCollection, key))}`;
  const root = '../'.repeat(key.split('/').length + 1);
  const main =
    `<header class="top"><a href="${root}">${say('all')}</a><h1>${escapeText(title)}</h1>` +
    `${shows.length > 1 ? `<fieldset class="shows"><legend>${say('show')}</legend>${ticks.join(' ')}</fieldset>` : ''}` +
    `<p id="state" role="status"></p><button type="button" id="save">${say('save')}</button></header><main class="beside">` +
    inOrder.map((entry) => formHtml(content, entry, { say, language, preview: hasPreview ? addressIn(entry) : undefined })).join('') +
    (hasPreview && inOrder[0] !== undefined ? previewHtml(addressIn(inOrder[0]), say) : '') +
    `</main>${isRenamable({ collection, key }) ? renameHtml(addressNow(collection, key), key, say) : ''}${isDeletable(collection) ? deleteHtml(inOrder, say) : ''}${knownLists(content)}`;
  return editPage({ title: `${title} · ${say('title')}`, main, root, language, say });
}

/** The language, in its own words; the file where it is no language’s. */
const nameOf = ({ language, file }: LoadedEntry): string => (language === undefined ? file : ownLanguageName(language));

const rank = ({ defaultLanguage, languages }: LoadedContent, { language }: LoadedEntry): number =>
  language === undefined || language === defaultLanguage ? -1 : languages.indexOf(language);

/** Settings are not pages, and a person has a way of their own to leave. */
const isDeletable = (collection: CollectionName): boolean =>
  collection !== 'champions' && collectionDefinitions[collection].folder !== 'settings';

function renameHtml(address: string, key: string, say: Say): string {
  return (
    `<details class="rename"><summary>${escapeText(say('rename'))}</summary><p>${escapeText(say('renameHelp', { address }))}</p>` +
    `<p><label>${escapeText(say('renameTo'))} <input id="new-name" value="${escapeAttribute(key)}" size="40" maxlength="80" autocomplete="off" spellcheck="false"></label> ` +
    `<button type="button" id="rename">${escapeText(say('renameNow'))}</button></p></details>`
  );
}

function deleteHtml(entries: readonly LoadedEntry[], say: Say): string {
  const files = entries.map(({ file }) => file).join(', ');
  return `<details class="delete"><summary>${escapeText(say('delete'))}</summary><p>${escapeText(say('deleteHelp', { files }))}</p><p><button type="button" id="remove">${escapeText(say('deleteNow'))}</button></p></details>`;
}

/** What stands before the text, as on the page. */
const FIRST = new Set(['title', 'summary', 'name']);

function formHtml(
  content: LoadedContent,
  entry: LoadedEntry,
  { say, language, preview }: { say: Say; language: CommandLanguage; preview: string | undefined },
): string {
  const previewed = preview === undefined ? '' : ` data-preview="${escapeAttribute(preview)}"`;
  const parts = fileParts(entry.file, entry.source.written);
  const head = `<h2>${entry.language === undefined ? '' : `${escapeText(nameOf(entry))} `}<code>${escapeText(entry.file)}</code></h2>`;
  if (parts === undefined)
    return `<section class="form" data-shown="${escapeAttribute(entry.file)}">${head}<p>${escapeText(say('unreadable'))}</p></section>`;
  const lang = entry.language;
  const digest = digestNow(join(content.folder, entry.file));
  const all = Object.entries(formOf(entry.collection));
  const written = (isFirst: boolean): string =>
    fieldsHtml(Object.fromEntries(all.filter(([name]) => FIRST.has(name) === isFirst)), parts.data, { say, language, lang });
  return (
    `<form class="form" novalidate data-shown="${escapeAttribute(entry.file)}" data-file="${escapeAttribute(entry.file)}" data-digest="${digest}"${previewed}>${head}` +
    `<div class="overall" aria-live="polite"></div><p class="settle" hidden>${escapeText(say('settleHelp'))} <button type="button" data-settle>${escapeText(say('settle'))}</button></p>${written(true)}${parts.body === undefined ? '' : bodyHtml(parts.body, lang, say, language)}${written(false)}</form>`
  );
}

function bodyHtml(body: string, lang: string | undefined, say: Say, language: CommandLanguage): string {
  const options = insertions(language).map(({ name, text }) => `<option value="${escapeAttribute(text)}">${escapeText(name)}</option>`);
  const signs = (['heading', 'bold', 'list', 'link'] as const).map(
    (sign) => `<button type="button" data-sign="${sign}">${say(sign)}</button>`,
  );
  const rows = Math.min(40, Math.max(12, body.split('\n').length));
  return (
    `<div class="field body"><label><span>${say('body')}</span> <textarea id="body-${lang}" data-body rows="${rows}" lang="${lang}" spellcheck="true">\n${escapeText(body)}</textarea></label>` +
    `<p class="acts">${signs.join(' ')} <select data-insert aria-label="${escapeAttribute(say('insert'))}" title="${escapeAttribute(say('insertHelp'))}"><option value="">${say('insert')}</option>${options.join('')}</select> ${pictureHtml(say)}</p><p class="said" hidden></p></div>`
  );
}

function previewHtml(address: string, say: Say): string {
  return `<section class="form preview" data-shown="preview"><h2>${escapeText(say('previewOf'))}</h2><p>${escapeText(say('previewStarts'))}</p><iframe src="${escapeAttribute(address)}" title="${escapeAttribute(say('preview'))}"></iframe></section>`;
}

/** What a field that names another entry may hold. */
function knownLists(content: LoadedContent): string {
  return targets
    .map(
      (target) =>
        `<datalist id="known-${target}">${[...(targetIds(content, target) ?? [])].map((id) => `<option>${escapeText(id)}</option>`).join('')}</datalist>`,
    )
    .join('');
}
