import { loadContent } from '../src/check/load.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { assertOwnOutput, isOurPage } from './lib/own-output.ts';
import { SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { writeWhole } from './lib/champions/write-file.ts';
import { coverageOf } from './lib/drift/coverage.ts';
import { dueCalendar, isDueCalendar } from './lib/status/calendar.ts';
import { statusPage } from './lib/status/page.ts';
import { statusText } from './lib/status/print.ts';
import { statusOf } from './lib/status/report.ts';

const STATUS: CommandSpec = {
  name: 'status',
  summary: {
    en: 'What asks for somebody’s time: reviews, consents, expiry, drafts, missing translations; and what the site covers.',
    fr: 'Ce qui demande votre attention : relectures, consentements, échéances, brouillons, traductions manquantes ; et ce que le site couvre.',
  },
  options: {
    json: { help: { en: 'All of it as JSON.', fr: 'Tout, en JSON.' } },
    ics: { value: 'FILE', help: { en: 'Also writes a calendar of what is due.', fr: 'Écrit aussi un agenda de ce qui est à faire.' } },
    html: {
      value: 'FILE.html',
      help: {
        en: 'Writes it as a page, with how far each language has come.',
        fr: 'L’écrit en une page, avec ce que chaque langue couvre.',
      },
    },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
};

/** Exit codes: 0 told; 2 the options or the machine. What is late is no error: the build does not depend on it. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(STATUS, args);
  if (values['help'] === true) {
    console.log(helpText(STATUS));
    return 0;
  }
  const { content, now } = siteOptions(values);
  const calendar = text(values, 'ics');
  if (calendar !== undefined) assertOwnOutput('--ics', [calendar], isDueCalendar);
  const page = text(values, 'html');
  if (page !== undefined) assertOwnOutput('--html', [page], isOurPage);
  const loaded = await loadContent(content, now);
  const status = statusOf(loaded);
  if (calendar !== undefined) writeWhole(calendar, dueCalendar(status));
  if (page !== undefined) writeWhole(page, statusPage(status, coverageOf(loaded)));
  console.log(values['json'] === true ? JSON.stringify(status, undefined, 2) : statusText(status));
  return 0;
}
