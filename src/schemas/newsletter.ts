import { z } from 'zod';
import { day } from './day.ts';
import { pageFields } from './entry.ts';
import { reference } from './reference.ts';

/**
 * The newsletter of a month, whose file is called by it: `newsletters/fr/2027-03.mdx`. The title is the e-mail's subject, the summary what a mailbox shows
 * behind it, the text its introduction. `npm run newsletter` proposes the rest, and makes the e-mail.
 */
export const newsletterSchema = z.strictObject({
  ...pageFields,
  publish: day('The day on which it is sent, and its page published.'),
  posts: z.array(reference('posts', 'A post to share.')).default([]).describe('Posts to share, in the order in which they stand.'),
  stories: z.array(reference('stories', 'A story.')).default([]).describe('Stories to read.'),
  events: z.array(reference('events', 'A session.')).default([]).describe('Sessions to come.'),
  champions: z
    .array(reference('champions', 'A champion.'))
    .default([])
    .describe('New champions. Whoever is not listed on the day is left out.'),
  guide: z.array(reference('guide', 'A chapter of the guide.')).default([]).describe('Chapters that were revised.'),
});
export type Newsletter = z.infer<typeof newsletterSchema>;

/** The parts of a newsletter by the collection that each names, in the order in which they stand. */
export const newsletterParts = ['posts', 'stories', 'events', 'champions', 'guide'] as const;
export type NewsletterPart = (typeof newsletterParts)[number];
