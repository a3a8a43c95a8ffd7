import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { typeset } from '../../i18n/typography/typeset.ts';
import type { IndexedPage, Section } from '../../domain/search/compact-index.ts';
import { straightenApostrophes } from '../../domain/text/words.ts';
import { isSearchType } from '../../domain/search/types.ts';
import { searchTypes } from '../../schemas/addresses.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** A page as it was built, ready for both engines. */
export interface SearchDocument extends IndexedPage {
  language: string;
  /** The part of the page that is searched, without its `h1`, as Pagefind should read it. */
  html: string;
}

/** What is not reading matter: interface, pictures, and all that is hidden from the start. */
const skipped = new Set([
  'button',
  'canvas',
  'dialog',
  'footer',
  'form',
  'iframe',
  'input',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);
const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'br',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'td',
  'th',
  'tr',
  'ul',
]);
const heading = /^h[2-4]$/;

const isElement = (node: Node): node is Element => ElementType.isTag(node);

function isSkipped(element: Element): boolean {
  const { attribs, name } = element;
  const hidden = attribs['hidden'] !== undefined && attribs['hidden'] !== 'until-found';
  return skipped.has(name) || hidden || attribs['aria-hidden'] === 'true' || attribs['data-pagefind-ignore'] !== undefined;
}

/** The values that `SearchMeta.astro` put on the page under `name`, in order. */
function values(root: Element, attribute: 'data-pagefind-meta' | 'data-pagefind-filter', name: string): string[] {
  return DomUtils.findAll((element) => element.attribs[attribute] === `${name}[data-value]`, [root])
    .map((element) => element.attribs['data-value'] ?? '')
    .filter(Boolean);
}

const squeeze = (text: string) =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

/** Cuts the text at each heading that has an `id`, so that a result can lead to the very part. */
function sectionsOf(root: Element): Section[] {
  const sections: Section[] = [{ id: '', title: '', text: '' }];
  const visit = (node: Node): void => {
    const current = sections.at(-1);
    if (node.type === ElementType.Text && current) current.text += node.data;
    if (!isElement(node)) return;
    if (heading.test(node.name) && node.attribs['id']) {
      sections.push({ id: node.attribs['id'], title: squeeze(DomUtils.textContent(node)), text: '' });
      return;
    }
    const block = blocks.has(node.name);
    if (block && current) current.text += ' ';
    node.children.forEach(visit);
    const last = sections.at(-1);
    if (block && last) last.text += ' ';
  };
  visit(root);
  return sections.map((section) => ({ ...section, text: squeeze(section.text) })).filter((section) => section.title || section.text);
}

/** Straight apostrophes, which Pagefind needs (see `straightenApostrophes`), and no soft hyphens. */
function prepareText(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.type === ElementType.Text) node.data = straightenApostrophes(node.data.replace(/[\u00ad\u200b]/g, ''));
    else if (isElement(node)) prepareText(node.children);
  }
}

/**
 * Reads one built page. Returns `undefined` when it has no `<main data-pagefind-body>`, that is when it should not
 * be found. `url` is the page’s path below the site’s root. Throws, naming the page, when it says too little of itself.
 */
export function readPage(source: string, url: string): SearchDocument | undefined {
  if (!source.includes('data-pagefind-body')) return undefined;
  const document = parseDocument(source);
  const main = DomUtils.findOne(
    (element) => element.name === 'main' && element.attribs['data-pagefind-body'] !== undefined,
    document.children,
  );
  if (!main) return undefined;

  const language = DomUtils.findOne((element) => element.name === 'html', document.children)?.attribs['lang'];
  if (!language) throw new Error(`${url}: the page has no <html lang>, so it cannot be put in the search index of a language.`);
  const [title] = values(main, 'data-pagefind-meta', 'title');
  if (!title) throw new Error(`${url}: the page has no title for search. Put <SearchMeta title="…" /> in its <main>.`);
  const [type] = values(main, 'data-pagefind-filter', 'type');
  if (!isSearchType(type)) throw new Error(`${url}: “${type ?? ''}” is not a type of page. Use one of: ${searchTypes.join(', ')}.`);
  const [topics, countries] = [values(main, 'data-pagefind-filter', 'topic'), values(main, 'data-pagefind-filter', 'country')];
  const [summary = ''] = values(main, 'data-pagefind-meta', 'summary');

  DomUtils.findAll((element) => element.name === 'h1' || isSkipped(element), main.children).forEach(DomUtils.removeElement);
  const sections = sectionsOf(main);
  prepareText(main.children);
  const set = (text: string) => typeset(squeeze(text), language);
  return {
    url,
    language,
    title: set(title),
    type,
    topics,
    countries,
    summary: set(summary),
    sections,
    html: DomUtils.getInnerHTML(main, { encodeEntities: 'utf8' }),
  };
}
