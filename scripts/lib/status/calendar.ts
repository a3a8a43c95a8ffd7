import { createHash } from 'node:crypto';
import ical from 'ical-generator';
import { textIn } from '../own-output.ts';
import { inYourLanguage, type Words } from '../words.ts';
import type { Due, Status } from './report.ts';

const owner: Words = { en: 'Page owner', fr: 'Responsable de la page\u00A0' };
const MAKER = { company: 'Flambeau', product: 'status' };

/** Whether a file is a calendar of ours. */
export const isDueCalendar = (file: string): boolean => textIn(file).includes(`PRODID:-//${MAKER.company}//${MAKER.product}//`);

/** What is due as a calendar of whole days, to import or to subscribe to: the same status gives the same bytes. */
export function dueCalendar(status: Status): string {
  const calendar = ical({
    name: inYourLanguage({ en: 'Due dates of the site', fr: 'Échéances du site' }),
    prodId: MAKER,
  });
  const stamp = new Date(`${status.day}T00:00:00Z`);
  const add = (kind: string, what: Words, dues: readonly Due[]) => {
    for (const due of dues) {
      const id = createHash('sha256').update(`${kind}\n${due.file}`).digest('hex').slice(0, 20);
      calendar.createEvent({
        id: `${id}@flambeau`,
        stamp,
        start: new Date(`${due.day}T00:00:00Z`),
        timezone: 'UTC',
        allDay: true,
        summary: `${inYourLanguage(what)}: ${due.title}`,
        description: [due.owner && `${inYourLanguage(owner)}: ${due.owner}`, due.file].filter(Boolean).join('\n'),
      });
    }
  };
  add('review', { en: 'Review due', fr: 'À relire' }, [...status.reviewsPast, ...status.reviewsSoon]);
  add('consent', { en: 'Agreement to renew', fr: 'Accord à renouveler' }, status.consents);
  add('expires', { en: 'Expires', fr: 'Expire' }, status.expiring);
  add('publish', { en: 'Goes online', fr: 'Mise en ligne' }, status.scheduled);
  return calendar.toString();
}
