import type { LoadedContent } from '../../../src/check/index.ts';
import { ownLanguageName } from '../../../src/i18n/names.node.ts';
import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import { kindNames, kinds } from '../new/kinds.ts';
import type { CommandLanguage } from '../words.ts';
import { titleOf } from './list-page.ts';
import { editPage } from './page-html.ts';
import { sayIn } from './words.ts';

/** Asks what to begin, and in which languages; a valid file is written at once, and its form opens. */
export function newPage(content: LoadedContent, language: CommandLanguage): string {
  const say = sayIn(language);
  const option = (value: string, name: string, rest = '') =>
    `<option value="${escapeAttribute(value)}"${rest}>${escapeText(name)}</option>`;
  const what = kindNames.map((kind) => option(kind, kinds[kind].name[language], kinds[kind].translated ? ' data-translated' : ''));
  const own = content.defaultLanguage ?? content.languages[0] ?? '';
  const languages = [own, ...content.languages.filter((tag) => tag !== own)];
  const inOne = languages.map((tag) => option(tag, ownLanguageName(tag)));
  const all = languages.length > 1 ? option('', say('inAll', { languages: languages.map(ownLanguageName).join(', ') })) : '';
  const modules = [...content.keys('modules')].map(([key, files]) => option(key, titleOf(files, key, content.defaultLanguage, language)));
  const field = (name: string, label: string, control: string, rest = '') =>
    `<div class="field" data-asks="${name}"${rest}><label><span>${escapeText(label)}</span> ${control}</label></div>`;
  const main =
    `<header class="top"><a href="./">${say('all')}</a><h1>${escapeText(say('begin'))}</h1></header><main class="list"><form class="form" id="begin" novalidate>` +
    field('kind', say('kind'), `<select name="kind">${what.join('')}</select>`) +
    field('title', say('newTitle'), '<input name="title" autofocus>') +
    field('language', say('inWhich'), `<select name="language" data-own="${escapeAttribute(own)}">${all}${inOne.join('')}</select>`) +
    field('module', say('ofModule'), `<select name="module">${modules.join('')}</select>`, ' hidden') +
    `<p class="said" id="refused" role="alert" hidden></p><p><button>${escapeText(say('beginNow'))}</button></p><p>${escapeText(say('beginHelp'))}</p></form></main>`;
  return editPage({ title: `${say('begin')} · ${say('title')}`, main, root: './', language, say });
}
