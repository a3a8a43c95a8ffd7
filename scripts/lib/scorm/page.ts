import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import type { PackageData } from '../../../src/domain/scorm/types.ts';
import { GENERATOR } from '../own-output.ts';
import { find, findAll, hasAttribute, hasClass, outerHtml, textOf } from './dom.ts';
import type { Assets } from './assets.ts';
import type { View } from './views.ts';

export interface PageParts {
  language: string;
  /** The language of the package’s own words. */
  wordsLanguage: string;
  siteName: string;
  views: readonly View[];
  data: PackageData;
  assets: Assets;
}

/** The package’s one page. Without its script, all of it is read in sequence. */
export function packagePage({ language, wordsLanguage, siteName, views, data, assets }: PageParts): string {
  const { words, title, version } = data;
  const own = wordsLanguage === language ? '' : ` lang="${wordsLanguage}"`;
  const word = (name: string) => escapeText(words[name] ?? '');
  const skip = views[0] && find(views[0].page.document, hasClass('skip'));
  const leave = version && `<button type="button" class="btn btn-line btn-small" hidden data-leave>${word('leave')}</button>`;
  const line =
    version &&
    `<p class="wrap package-line"${own} data-platform></p><p class="wrap package-line" role="status"${own} data-platform-said></p><noscript><p class="wrap package-line"${own}>${word('noScript')}</p></noscript>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
${GENERATOR}
<meta name="referrer" content="no-referrer">
${headLinks(views, assets)}
<link rel="stylesheet" href="assets/package.css">
<script defer src="assets/package.js"></script>
</head>
<body class="package">
<a class="skip no-print" href="#main">${escapeText(skip ? textOf(skip) : title)}</a>
<header class="package-head">
<div class="wrap package-bar">
<p class="package-name">${escapeText(siteName)}</p>
<nav aria-label="${escapeAttribute(words['navigation'] ?? '')}"${own}><a href="#view-module">${word('overview')}</a></nav>
${leave ?? ''}
</div>
${line ?? ''}
</header>
<main id="main" tabindex="-1">
${views.map(viewHtml).join('\n')}
</main>
${version ? `<div class="wrap package-left" tabindex="-1" hidden data-left><p${own} data-left-said></p></div>` : ''}
<pre hidden data-package>${escapeText(JSON.stringify(data))}</pre>
</body>
</html>
`;
}

const viewHtml = ({ name, element }: View): string => `<div class="view" id="${name}" data-view>\n${outerHtml(element)}\n</div>`;

/** The style sheets of all pages, each once, and the letters that are wanted first. */
function headLinks(views: readonly View[], assets: Assets): string {
  const links = new Map<string, string>();
  for (const { page } of views) {
    for (const { attribs } of findAll(page.document, hasAttribute('href'))) {
      const { rel, href = '' } = attribs;
      if (rel !== 'stylesheet' && rel !== 'preload') continue;
      const address = escapeAttribute(assets.take(href, page.path));
      links.set(
        address,
        rel === 'stylesheet'
          ? `<link rel="stylesheet" href="${address}">`
          : `<link rel="preload" href="${address}" as="${attribs['as'] ?? ''}" type="${attribs['type'] ?? ''}" crossorigin>`,
      );
    }
  }
  return [...links.values()].join('\n');
}
