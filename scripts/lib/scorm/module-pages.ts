import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, findAll, hasAttribute, type HtmlDocument, type HtmlElement, named, parseHtml, textOf } from './dom.ts';
import { unknownLanguage, unknownModule } from './refusals.ts';

/** One page of a built site, read. */
export interface BuiltPage {
  /** Below the site’s root: `fr/training/first-post/index.html`. */
  path: string;
  document: HtmlDocument;
}

/** The pages of a module in one language. */
export interface ModulePages {
  index: BuiltPage;
  lessons: (BuiltPage & { key: string })[];
  done: BuiltPage;
}

/** The modules of a language, by the pages that a built site has: each has a last page of its own. */
function modulesOf(site: string, language: string): string[] {
  const folder = join(site, language, 'training');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'done', 'index.html')))
        .sort()
    : [];
}

const languagesOf = (site: string): string[] => readdirSync(site).filter((name) => existsSync(join(site, name, 'training', 'index.html')));

/** The part that must be there, since our own pages have it. */
export function part(root: HtmlDocument | HtmlElement, path: string, what: string, test: (element: HtmlElement) => boolean): HtmlElement {
  const found = find(root, test);
  if (found === undefined) throw new Error(`${path} has no ${what}: src/pages/[lang]/training/ and scripts/lib/scorm/ no longer agree.`);
  return found;
}

/** The language in which a site opens. */
export function defaultLanguage(site: string): string {
  const languages = languagesOf(site);
  const [first = ''] = languages;
  const page = parseHtml(readFileSync(join(site, first, 'training', 'index.html'), 'utf8'));
  const linkTo = (hreflang: string) =>
    find(page, ({ name, attribs }) => name === 'link' && attribs['hreflang'] === hreflang)?.attribs['href'];
  return languages.find((language) => linkTo(language) === linkTo('x-default')) ?? first;
}

/** Reads a module’s pages; says which modules and languages there are when there is no such one. */
export function readModule(site: string, module: string, language: string): ModulePages {
  const languages = languagesOf(site);
  if (!languages.includes(language)) throw unknownLanguage(language, languages);
  const modules = modulesOf(site, language);
  if (!modules.includes(module)) throw unknownModule(module, modules);
  const read = (name: string): BuiltPage => {
    const path = `${language}/training/${name}index.html`;
    return { path, document: parseHtml(readFileSync(join(site, path), 'utf8')) };
  };
  const index = read(`${module}/`);
  const line = part(index.document, index.path, 'list of lessons', hasAttribute('data-line'));
  const keys = findAll(line, hasAttribute('data-lessons')).map(({ attribs }) => attribs['data-lessons']!);
  return { index, lessons: keys.map((key) => ({ ...read(`${key}/`), key })), done: read(`${module}/done/`) };
}

const content = (page: BuiltPage, test: (attribs: Readonly<Record<string, string>>) => boolean): string =>
  find(page.document, ({ name, attribs }) => name === 'meta' && test(attribs))?.attribs['content'] ?? '';

/** What a module’s own page says of it. */
export function aboutModule({ index, lessons }: ModulePages) {
  const canonical = part(
    index.document,
    index.path,
    'canonical link',
    ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical',
  ).attribs['href']!;
  const article = lessons[0] && find(lessons[0].document, hasAttribute('data-lesson'));
  return {
    title: textOf(part(index.document, index.path, 'title', named('h1'))),
    description: content(index, ({ name }) => name === 'description'),
    siteName: content(index, ({ property }) => property === 'og:site_name'),
    /** The site’s address, with a slash at its end. */
    siteUrl: new URL('../'.repeat(index.path.split('/').length - 1), canonical).href,
    /** The language that the lessons are really in, where they were not translated. */
    textLanguage: article?.attribs['lang'],
  };
}
