import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, findAll, type HtmlDocument, type HtmlElement, named, parseHtml, textOf } from '../scorm/dom.ts';
import { ExpectedError } from '../expected-error.ts';

/** A chapter of the guide, as its built page has it. */
export interface Chapter {
  key: string;
  /** Below the site’s root. */
  path: string;
  title: string;
  document: HtmlDocument;
  /** Its text, with its heading. */
  article: HtmlElement;
}

export interface Guide {
  title: string;
  lead: string;
  siteName: string;
  /** The site’s address, with a slash at its end. */
  siteUrl: string;
  chapters: Chapter[];
}

/** The languages in which a built site has its guide. */
export const guideLanguages = (site: string): string[] =>
  existsSync(site) ? readdirSync(site).filter((name) => existsSync(join(site, name, 'guide', 'index.html'))) : [];

/** Reads the guide of a built site, in the order of its list of chapters. @param only one chapter by its file’s name, such as `charter` */
export function readGuide(site: string, language: string, only?: string): Guide {
  const index = read(site, `${language}/guide/index.html`);
  const main = must(index, named('main'));
  const links = findAll(main, named('h2')).flatMap((heading) => findAll(heading, named('a')).map(({ attribs }) => attribs['href'] ?? ''));
  const keys = links.flatMap((href) => /^([^/.]+)\/index\.html$/.exec(href)?.[1] ?? []);
  if (only !== undefined && !keys.includes(only)) throw noChapter(only, keys);
  const canonical = must(index, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical').attribs['href'] ?? '';
  const siteName = find(index, ({ name, attribs }) => name === 'meta' && attribs['property'] === 'og:site_name')?.attribs['content'] ?? '';
  const lead = find(main, ({ attribs }) => attribs['class']?.split(/\s+/).includes('lead') === true);
  return {
    title: textOf(must(main, named('h1'))),
    lead: lead === undefined ? '' : textOf(lead),
    siteName,
    siteUrl: new URL('../../', canonical).href,
    chapters: keys
      .filter((key) => only === undefined || key === only)
      .map((key) => {
        const path = `${language}/guide/${key}/index.html`;
        const document = read(site, path);
        const article = must(document, named('article'));
        return { key, path, title: textOf(must(article, named('h1'))), document, article };
      }),
  };
}

const read = (site: string, path: string): HtmlDocument => parseHtml(readFileSync(join(site, path), 'utf8'));

function must(root: HtmlDocument | HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement {
  const found = find(root, test);
  if (found === undefined) throw new Error('src/pages/[lang]/guide/ and scripts/lib/booklet/ no longer agree.');
  return found;
}

function noChapter(key: string, keys: readonly string[]): ExpectedError {
  const all = keys.join(', ');
  return new ExpectedError({
    en: `The guide has no chapter “${key}”. It has ${all}.`,
    fr: `Le guide n’a pas de chapitre « ${key} ». Il a ${all}.`,
  });
}
