import { z } from 'zod';
import { isTimeZone } from './champion.ts';
import { countryCode } from './country.ts';
import { day } from './day.ts';
import { pageFields } from './entry.ts';
import { languageTag } from './language.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';
import { webUrl } from './url.ts';

export const eventKinds = ['webinar', 'workshop', 'photo', 'clinic'] as const;
export type EventKind = (typeof eventKinds)[number];

/** A session: its translations repeat the same day, time and place, and the check says where they differ. */
export const eventSchema = z
  .strictObject({
    ...pageFields,
    kind: z.enum(eventKinds).describe('webinar, workshop, photo (a photo session), clinic (people bring their own question).'),
    day: day('The day on which it begins, in local time.'),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .describe('When it begins, in 24 hours: 09:30, 17:00.'),
    minutes: z.int().min(10).max(720).describe('How long it lasts, in minutes.'),
    timeZone: z.string().refine(isTimeZone, { error: 'timeZone' }).describe('The IANA time zone of that time: Europe/Paris, Africa/Dakar…'),
    place: z
      .strictObject({
        name: line('The building or the room.', 100),
        city: line('The town.', 60),
        country: countryCode,
      })
      .optional()
      .describe('Where to go.'),
    link: webUrl('Where to join online.').optional(),
    languages: z.array(languageTag).min(1).describe('The languages in which it is held.'),
    forWhom: line('Who it is for, in one sentence.', 200),
    topics: z.array(reference('topics', 'A topic of settings/topics.yaml.')).default([]).describe('What it is about.'),
    givenBy: z.array(reference('champions', 'A champion who gives it.')).default([]).describe('Who gives it.'),
    modules: z.array(reference('modules', 'A module that it goes with.')).default([]).describe('The modules that it goes with.'),
    seats: z.int().min(1).optional().describe('How many places there are; left out when there is no limit.'),
    booking: z.email().optional().describe('The shared mailbox for booking a place; the programme’s when left out.'),
    revision: z.int().min(0).default(0).describe('Add one each time the day, the time or the place changes: calendars then move it.'),
    cancelled: z.boolean().default(false).describe('true when it does not take place. Leave the file: calendars then take it out.'),
    attended: z.int().min(0).max(100_000).optional().describe('Afterwards: how many people came, as a number; never who.'),
    recording: webUrl('Afterwards: where to watch or hear it.').optional(),
    material: z
      .array(
        z.strictObject({
          title: line('What it is.', 100),
          link: z
            .string()
            .regex(/^(\/|https:\/\/)/)
            .describe('A page of this site (/training/profile/) or a web address.'),
        }),
      )
      .default([])
      .describe('Afterwards: what was shown or handed out.'),
  })
  .refine((event) => event.place || event.link, { path: ['place'], error: 'eventPlace' });
export type Event = z.infer<typeof eventSchema>;
