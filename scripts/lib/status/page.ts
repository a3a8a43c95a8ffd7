import { escapeText } from '../../../src/output/html.ts';
import { coverageTable } from '../drift/page.ts';
import type { LanguageCoverage } from '../drift/coverage.ts';
import { officePage } from '../office/page.ts';
import { inYourLanguage } from '../words.ts';
import { statusSections } from './print.ts';
import type { Status } from './report.ts';

/** The status as a page for the people who run the site, with nothing left out. */
export function statusPage(status: Status, coverage: readonly LanguageCoverage[]): string {
  return officePage(statusTitle(status), statusBody(status, coverage));
}

export const statusTitle = ({ day }: Status): string => inYourLanguage({ en: `The site on ${day}`, fr: `Le site au ${day}` });

/** The same as a part of another page. */
export function statusBody(status: Status, coverage: readonly LanguageCoverage[]): string {
  const translations = inYourLanguage({ en: 'Translations', fr: 'Traductions' });
  const sections = statusSections(status).map(
    ({ heading, lines }) =>
      `<h2>${escapeText(`${heading} (${lines.length})`)}</h2><ul>${lines.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul>`,
  );
  return `${sections.join('\n')}\n<h2>${escapeText(translations)}</h2>\n${coverageTable(coverage)}`;
}
