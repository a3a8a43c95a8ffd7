import { directionOf } from '../../../src/i18n/direction.ts';
import { readableOn } from '../../../src/domain/brand/tokens.ts';
import { GENERATOR } from '../own-output.ts';
import { escapeHtml } from './body.ts';
import type { LetterItem, NewsletterLetter } from './letter.ts';

/** Where the picture of an item is: an address on the site, or the `cid:` of an attachment. */
export type PictureOf = (item: LetterItem) => { src: string; alt: string } | undefined;

/** The site’s own colours (src/styles/tokens.css), light and dark: mail programs know no custom properties. */
const light = { page: '#efecf9', sheet: '#ffffff', ink: '#1b1636', soft: '#5a5475', line: '#dcd7ec' };
const dark = { page: '#130f2a', sheet: '#1b1638', ink: '#f3effc', soft: '#bcb5d8', line: '#3c3466' };
const onNight = '#f7f2e8';
const onFlame = '#1b1636';

const fonts = "'Atkinson Hyperlegible Next', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/**
 * The newsletter in MJML (https://documentation.mjml.io/), which mrml makes tables of that Outlook draws. Colours stand in
 * attributes; a mail program that knows dark mode takes those of the style sheet instead. So do directions: Outlook reads
 * `dir`, `align` and left and right, and no logical property.
 */
export function mjmlOf(letter: NewsletterLetter, pictureOf: PictureOf): string {
  const { language, title, summary, intro, parts } = letter;
  return [
    `<mjml lang="${language}" dir="${directionOf(language)}">`,
    head(letter),
    `<mj-body background-color="${light.page}" width="640px" css-class="page">`,
    masthead(letter),
    section(
      `<mj-text css-class="ink" padding-top="8px">${heading(1, title)}</mj-text>${intro.length > 0 ? text(intro.map(({ html }) => html).join('')) : text(`<p>${escapeHtml(summary)}</p>`)}`,
    ),
    ...parts.map((part) =>
      section(
        [
          `<mj-divider border-color="${letter.brand.ember}" border-width="3px" padding="8px 32px 0" />`,
          `<mj-text css-class="ink" padding-top="16px">${heading(2, part.title)}</mj-text>`,
          ...part.items.map((item) => itemOf(item, pictureOf(item))),
          part.name === 'posts' ? button(letter.words.allPosts, letter.urls.posts) : '',
        ].join(''),
      ),
    ),
    foot(letter),
    '</mj-body></mjml>',
  ].join('\n');
}

function head({ language, title, summary, brand }: NewsletterLetter): string {
  const direction = directionOf(language);
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const links = { light: readableOn(brand.sky, 'light'), dark: readableOn(brand.sky, 'dark') };
  return `<mj-head>
<mj-title>${escapeHtml(title)}</mj-title>
<mj-preview>${escapeHtml(summary)}</mj-preview>
<mj-raw>${GENERATOR}<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
<mj-breakpoint width="480px" />
<mj-attributes>
<mj-all font-family="${escapeHtml(fonts)}" />
<mj-section padding="0" direction="${direction}" />
<mj-column direction="${direction}" />
<mj-text font-size="17px" line-height="1.5" color="${light.ink}" padding="6px 32px" align="${start}" />
<mj-image padding="14px 32px 4px" />
<mj-button background-color="${brand.flame}" color="${onFlame}" font-size="17px" font-weight="bold" border-radius="6px" inner-padding="12px 24px" padding="14px 32px 8px" align="${start}" css-class="button" />
</mj-attributes>
<mj-style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
h1, h2, h3, p, ul, ol, blockquote { margin: 0 0 12px; }
h1 { font-size: 28px; line-height: 1.15; }
h2 { font-size: 22px; line-height: 1.2; }
h3 { font-size: 18px; line-height: 1.3; margin-bottom: 4px; }
ul, ol { padding-${start}: 24px; padding-${end}: 0; }
blockquote { padding-${start}: 16px; border-${start}: 4px solid ${brand.ember}; }
a { color: ${links.light}; }
.night a { color: ${onNight}; }
.soft div { color: ${light.soft}; }
@media (prefers-color-scheme: dark) {
.page, .page > div { background-color: ${dark.page} !important; }
.sheet, .sheet > table { background-color: ${dark.sheet} !important; background: ${dark.sheet} !important; }
.ink div, .ink h1, .ink h2, .ink h3, .ink p, .ink li { color: ${dark.ink} !important; }
.soft div, .soft p { color: ${dark.soft} !important; }
.ink a, .soft a { color: ${links.dark} !important; }
}
[data-ogsc] .ink div, [data-ogsc] .ink h1, [data-ogsc] .ink h2, [data-ogsc] .ink h3 { color: ${dark.ink} !important; }
[data-ogsc] .soft div { color: ${dark.soft} !important; }
[data-ogsc] .ink a, [data-ogsc] .soft a { color: ${links.dark} !important; }
[data-ogsb] .sheet, [data-ogsb] .sheet > table { background-color: ${dark.sheet} !important; }
</mj-style>
</mj-head>`;
}

const link = (url: string, words: string) => `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
const heading = (level: 1 | 2, words: string) => `<h${level}>${escapeHtml(words)}</h${level}>`;
const section = (inside: string) =>
  `<mj-section background-color="${light.sheet}" css-class="sheet" padding="8px 0 12px"><mj-column>${inside}</mj-column></mj-section>`;
const text = (html: string) => `<mj-text css-class="ink">${html}</mj-text>`;
const button = (words: string, url: string) => `<mj-button href="${escapeHtml(url)}">${escapeHtml(words)}</mj-button>`;

function masthead({ site, monthName, words, urls, brand }: NewsletterLetter): string {
  return `<mj-section background-color="${brand.night}" css-class="night" padding="18px 0">
<mj-column width="60%"><mj-text color="${brand.flame}" font-size="22px" font-weight="bold" css-class="night">${escapeHtml(site)}</mj-text>
<mj-text color="${onNight}" font-size="15px" padding-top="0" css-class="night">${escapeHtml(monthName)}</mj-text></mj-column>
<mj-column width="40%"><mj-text color="${onNight}" font-size="15px" css-class="night"><a href="${escapeHtml(urls.page)}" style="color:${onNight}">${escapeHtml(words.web)}</a></mj-text></mj-column>
</mj-section>`;
}

function itemOf({ title, summary, detail, url, lang }: LetterItem, picture: { src: string; alt: string } | undefined): string {
  const spoken = lang ? ` lang="${lang}" dir="${directionOf(lang)}"` : '';
  const image = picture
    ? `<mj-image css-class="ink" src="${escapeHtml(picture.src)}" alt="${escapeHtml(picture.alt)}" href="${escapeHtml(url)}" width="576px" border-radius="8px" />`
    : '';
  return [
    image,
    `<mj-text css-class="ink" padding-top="12px" padding-bottom="0"><h3${spoken}>${link(url, title)}</h3></mj-text>`,
    detail
      ? `<mj-text css-class="soft" color="${light.soft}" font-size="15px" padding-top="0" padding-bottom="2px">${escapeHtml(detail)}</mj-text>`
      : '',
    `<mj-text css-class="ink" padding-top="0"><p${spoken}>${escapeHtml(summary)}</p></mj-text>`,
  ].join('\n');
}

function foot({ words, urls, from, organisation }: NewsletterLetter): string {
  const small = (html: string) => `<mj-text css-class="soft" color="${light.soft}" font-size="15px">${html}</mj-text>`;
  return `<mj-section css-class="page" padding="16px 0 32px"><mj-column>
${small(escapeHtml(words.free))}
${small(`${escapeHtml(words.write)} <a href="mailto:${escapeHtml(from.email)}">${escapeHtml(from.email)}</a> · ${link(urls.ask, words.inDoubt)}`)}
${small(`${escapeHtml(words.why)} ${link(urls.stop, words.stop)}`)}
${small(escapeHtml(`${organisation} · ${from.name}`))}
</mj-column></mj-section>`;
}
