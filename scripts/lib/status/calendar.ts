import { createHash } from 'node:crypto';
import ical from 'ical-generator';
import { inYourLanguage, type Words } from '../words.ts';
import type { Due, Status } from './report.ts';

/** What is due as a calendar of whole days, to import or to subscribe to: the same status gives the same bytes. */
export function dueCalendar(status: Status): string {
  const calendar = ical({
    name: inYourLanguage({ en: 'What is due', fr: 'Ce qui est à faire' }),
    prodId: { company: 'Flambeau', product: 'status' },
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
        description: [due.owner, due.file].filter(Boolean).join('\n'),
      });
    }
  };
  add('review', { en: 'To read again', fr: 'À relire' }, [...status.reviewsPast, ...status.reviewsSoon]);
  add('consent', { en: 'Consent to ask for again', fr: 'Consentement à redemander' }, status.consents);
  add('expires', { en: 'Expires', fr: 'Expire' }, status.expiring);
  add('publish', { en: 'Is published', fr: 'Paraît' }, status.scheduled);
  return calendar.toString();
}
