import { readFileSync } from 'node:fs';
import { escapeText } from '../../../src/output/html.ts';
import { GENERATOR } from '../own-output.ts';
import { commandLanguage } from '../words.ts';

/** A page for the people who run the site, in one file that asks for nothing; it is no part of the site. `body` is HTML. */
export function officePage(title: string, body: string): string {
  return `<!doctype html>
<html lang="${commandLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${GENERATOR}
<title>${escapeText(title)}</title>
<style>${readFileSync(new URL('page.css', import.meta.url), 'utf8')}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
${body}
</body>
</html>
`;
}

/** A table with a row for each line of cells, the first of which names it. */
export function officeTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeText(text)}</th>`).join('');
  const body = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${escapeText(String(name))}</th>${cells.map((cell) => `<td>${escapeText(String(cell))}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
