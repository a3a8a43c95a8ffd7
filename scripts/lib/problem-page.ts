import type { Problem } from '../../src/check/problem.ts';
import { type CommandLanguage, type Words } from './words.ts';

/** Where the pages of the preview hear that something was mended, or broken. */
export const newsPath = '/@flambeau/news';

const words = {
  title: { en: 'To repair before this can be published', fr: 'À corriger avant de pouvoir publier' },
  here: { en: 'This page comes back by itself as soon as it is repaired.', fr: 'Cette page revient d’elle-même dès que c’est corrigé.' },
  starting: { en: 'The preview is starting…', fr: 'L’aperçu démarre…' },
  close: { en: 'Hide', fr: 'Masquer' },
} satisfies Record<string, Words>;

/**
 * A page that stands in the place of one that cannot be shown.
 * @param asked when the page was asked for, in milliseconds: what changed later is news to it
 */
export function problemPage(problems: readonly Problem[], language: CommandLanguage, asked: number): string {
  const text =
    problems.length > 0
      ? `<h1>${words.title[language]}</h1>${list(problems)}<p>${words.here[language]}</p>`
      : `<p>${words.starting[language]}</p>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title[language]}</title><style>${style}</style><body class="flambeau-problems">${text}${reloader(asked)}</body></html>`;
}

/** A page as the preview shows it: with what is wrong in the content below it, and the script that hears of changes. */
export function withProblems(
  html: string,
  { problems, bar }: { problems: readonly Problem[]; bar: string },
  language: CommandLanguage,
  asked: number,
): string {
  const panel =
    problems.length === 0
      ? ''
      : `<details open class="flambeau-problems" lang="${language}" dir="ltr"><summary>${words.title[language]} (${problems.length})</summary>${list(problems)}</details>`;
  const end = html.lastIndexOf('</body>');
  const foot = panel + bar === '' ? '' : `<style>${style}</style><div class="flambeau-foot">${panel}${bar}</div>`;
  const added = foot + reloader(asked);
  return end === -1 ? html + added : html.slice(0, end) + added + html.slice(end);
}

function list(problems: readonly Problem[]): string {
  const items = problems.map(({ file, line, column, field, message }) => {
    const place = `${file}:${line}:${column}`;
    return `<li><code>${escape(place)}</code>${field === '' ? '' : ` <b>${escape(field)}</b>`}<br>${escape(message)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

const style =
  '.flambeau-problems{font:1rem/1.5 system-ui,sans-serif;color:#1a1440;background:#fff8e6}' +
  'body.flambeau-problems{max-width:46rem;margin:3rem auto;padding:0 1rem}' +
  '.flambeau-foot{position:fixed;z-index:9999;inset:auto 0 0;max-height:60vh;overflow:auto}' +
  '.flambeau-foot>details{padding:.5rem 1rem}details.flambeau-problems{border-top:4px solid #ff6a2b}' +
  '.flambeau-editors{font:.9rem/1.5 system-ui,sans-serif;color:#fff;background:#1a1440;border-top:1px solid #fff}' +
  '.flambeau-editors a{color:#ffc247;text-decoration:underline}.flambeau-editors summary{cursor:pointer;min-height:1.5rem}' +
  '.flambeau-editors dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.75rem 0}' +
  '.flambeau-editors dd{margin:0;overflow-wrap:anywhere}@media(max-width:40rem){.flambeau-editors dl{display:block}.flambeau-editors dt{margin-top:.5rem;font-weight:700}}' +
  '@media print{.flambeau-foot{display:none}}body:has(.flambeau-editors){padding-bottom:3rem}' +
  '.flambeau-problems summary,.flambeau-problems h1{font-weight:700}.flambeau-problems li{margin:.5rem 0}';

const reloader = (asked: number) =>
  `<script>new EventSource(${JSON.stringify(`${newsPath}?asked=${asked}`)}).onmessage=function(){location.reload()}</script>`;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
