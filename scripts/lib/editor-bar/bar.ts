import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import type { CommandLanguage, Words } from '../words.ts';
import type { DraftPage, PageFacts } from './page-facts.ts';

const words = {
  bar: { en: 'For editors', fr: 'Pour la rédaction' },
  file: { en: 'File', fr: 'Fichier' },
  owner: { en: 'Page owner', fr: 'Responsable de la page' },
  review: { en: 'To be read again by', fr: 'À relire avant le' },
  twin: { en: 'In other languages', fr: 'Dans les autres langues' },
  untranslated: { en: 'not translated yet', fr: 'pas encore traduite' },
  check: { en: 'What the check says of this page', fr: 'Ce que la vérification dit de cette page' },
  fine: { en: 'nothing to repair', fr: 'rien à corriger' },
  images: { en: 'Share images', fr: 'Images de partage' },
  drafts: { en: 'Pages that only the preview shows', fr: 'Pages que seul l’aperçu montre' },
  none: { en: 'none', fr: 'aucune' },
  manual: { en: 'Editor’s manual', fr: 'Manuel de rédaction' },
  section: { en: 'This page is made of several files.', fr: 'Cette page vient de plusieurs fichiers.' },
} satisfies Record<string, Words>;

const marks: Record<DraftPage['kind'], Words> = {
  draft: { en: 'draft', fr: 'brouillon' },
  future: { en: 'not published yet', fr: 'pas encore publiée' },
  expired: { en: 'no longer published', fr: 'plus publiée' },
};

/** The bar at the foot of each page of the preview, closed until somebody opens it. It is no part of the site. `manual` is the path of the editor’s manual, where the edition has it. */
export function editorBar(facts: PageFacts | undefined, drafts: readonly DraftPage[], language: CommandLanguage, manual?: string): string {
  const say = (key: keyof typeof words): string => words[key][language];
  const mark = facts?.mark && `${marks[facts.mark.kind][language]}${facts.mark.day === undefined ? '' : ` (${facts.mark.day})`}`;
  const title = [say('bar'), facts?.file, mark].filter((part) => part !== undefined).map((part) => escapeText(part));
  const rows = facts === undefined ? `<p>${escapeText(say('section'))}</p>` : `<dl>${factRows(facts, say)}</dl>`;
  const list = drafts.map(({ title: name, path, kind }) => `<li>${link(path, name)} — ${escapeText(marks[kind][language])}</li>`);
  const open = `<details><summary>${escapeText(say('drafts'))} (${drafts.length})</summary>${list.length === 0 ? `<p>${say('none')}</p>` : `<ul>${list.join('')}</ul>`}</details>`;
  const help = manual === undefined ? '' : `<p>${link(manual, say('manual'))}</p>`;
  return `<details class="flambeau-editors" lang="${language}" dir="ltr"><summary>${title.join(' · ')}</summary>${rows}${open}${help}</details>`;
}

function factRows(facts: PageFacts, say: (key: keyof typeof words) => string): string {
  const { file, owner, review, twins, problems, images } = facts;
  const row = (key: keyof typeof words, value: string | undefined): string =>
    value === undefined ? '' : `<dt>${escapeText(say(key))}</dt><dd>${value}</dd>`;
  const twin = twins.map(
    ({ language, path, file: other }) => `${link(path, language)} ${other === undefined ? escapeText(say('untranslated')) : code(other)}`,
  );
  const found = problems.map(
    ({ line, column, field, message }) =>
      `<li>${code(`${line}:${column}`)} ${escapeText([field, message].filter(Boolean).join(': '))}</li>`,
  );
  return [
    row('file', code(file)),
    row('owner', owner === undefined ? undefined : escapeText(owner)),
    row('review', review === undefined ? undefined : escapeText(review)),
    row('twin', twin.length === 0 ? undefined : twin.join('<br>')),
    row('check', found.length === 0 ? escapeText(say('fine')) : `<ul>${found.join('')}</ul>`),
    row('images', images.map(({ format, path }) => link(path, format)).join(' · ')),
  ].join('');
}

const code = (text: string): string => `<code>${escapeText(text)}</code>`;
const link = (path: string, text: string): string => `<a href="${escapeAttribute(encodeURI(path))}">${escapeText(text)}</a>`;
