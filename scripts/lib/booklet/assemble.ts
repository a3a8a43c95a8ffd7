import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { mapCssUrls } from '../../../src/output/css-urls.ts';
import { listFiles } from '../../../src/output/files.ts';
import { ALL_TYPES } from '../../../src/output/hosting/mime-types.ts';
import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import { GENERATOR } from '../own-output.ts';
import { Assets } from '../scorm/assets.ts';
import { findAll, hasAttribute, hasClass, named, outerHtml, remove } from '../scorm/dom.ts';
import { distinctIds } from '../scorm/ids.ts';
import { rewriteLinks } from '../scorm/links.ts';
import { packageWords } from '../scorm/words.ts';
import { type Guide, readGuide } from './chapters.ts';

/** Fonts for other scripts than the language’s own would make the file ten times as large: a reader’s machine has them. */
const OWN_LETTERS = /latin/;

/** Makes the guide of a built site, or a chapter of it, into one HTML file with everything inside: its styles, letters and pictures. No script is in it. */
export async function assembleBooklet(site: string, language: string, only?: string): Promise<string> {
  const guide = readGuide(site, language, only);
  const files = new Set(await listFiles(site));
  const assets = new Assets(site, files);
  const taken = new Set(['main', ...guide.chapters.map(({ key }) => `chapter-${key}`)]);
  const places = new Map(
    guide.chapters.map(({ key, path, article }) => [path, { name: `chapter-${key}`, renamed: distinctIds(article, taken, key) }]),
  );
  const newWindow = packageWords(language).words['newWindow'] ?? '';
  for (const { path, article } of guide.chapters) {
    for (const element of findAll(
      article,
      (one) => hasClass('no-print')(one) || named('script')(one) || named('source')(one) || named('button')(one),
    ))
      remove(element);
    for (const image of findAll(article, hasAttribute('srcset'))) delete image.attribs['srcset'];
    rewriteLinks(article, { page: path, siteUrl: guide.siteUrl, views: places, assets, files, newWindow });
    for (const element of findAll(article, hasAttribute('src'))) element.attribs['src'] = inside(assets, element.attribs['src'] ?? '');
  }
  return pageOf(guide, language, styles(guide, assets));
}

/** A file that the booklet takes along, as an address that holds it. */
function inside(assets: Assets, address: string): string {
  const bytes = assets.files.get(address.replace(/#.*$/, ''));
  if (bytes === undefined) return address;
  const type = (ALL_TYPES[extname(address).slice(1)] ?? 'application/octet-stream').replaceAll(' ', '');
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The style sheets of all chapters, each once. */
function styles(guide: Guide, assets: Assets): string {
  const sheets = new Set<string>();
  for (const { document, path } of guide.chapters)
    for (const { attribs } of findAll(document, (one) => named('link')(one) && one.attribs['rel'] === 'stylesheet'))
      sheets.add(assets.take(attribs['href'] ?? '', path));
  const inlined = [...sheets].map((sheet) =>
    mapCssUrls(Buffer.from(assets.files.get(sheet) ?? '').toString('utf8'), (url) => {
      if (/\.woff2$/.test(url) && !OWN_LETTERS.test(url)) return 'data:,';
      return inside(assets, `assets/${url}`);
    }),
  );
  return [...inlined, readFileSync(join(import.meta.dirname, 'booklet.css'), 'utf8'), ownLinks(guide.siteUrl)].join('\n');
}

/** On paper a link shows its address, but for the site's own pages: the site itself prints them without, and the charter is one page. */
function ownLinks(siteUrl: string): string {
  return `@media print { .booklet a[href^=${JSON.stringify(new URL('/', siteUrl).href)}]::after { content: none } }`;
}

function pageOf({ title, lead, siteName, siteUrl, chapters }: Guide, language: string, css: string): string {
  const [first] = chapters;
  const isWhole = chapters.length !== 1;
  const name = isWhole || first === undefined ? title : first.title;
  const list = chapters.map(({ key, title: chapter }) => `<li><a href="#chapter-${key}">${escapeText(chapter)}</a></li>`).join('\n');
  const head = `<header>\n<p class="eyebrow">${escapeText(siteName)}</p>\n<h1>${escapeText(title)}</h1>\n<p class="lead">${escapeText(lead)}</p>\n</header>\n<nav aria-label="${escapeAttribute(title)}">\n<ol>\n${list}\n</ol>\n</nav>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
${GENERATOR}
<title>${escapeText(name)} · ${escapeText(siteName)}</title>
<link rel="canonical" href="${escapeAttribute(new URL(`${language}/guide/${isWhole ? '' : `${first?.key}/`}`, siteUrl).href)}">
<style>
${css}
</style>
</head>
<body class="booklet">
<main id="main">
${isWhole ? head : ''}
${chapters.map(({ key, article }) => `<section id="chapter-${key}">\n${outerHtml(article)}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}
