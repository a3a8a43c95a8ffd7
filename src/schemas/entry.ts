import { z } from 'zod';
import { audience } from './audience.ts';
import { day } from './day.ts';
import { newsletterMonth } from './month.ts';
import { line } from './text.ts';

/** The fields that every page written in MDX has. */
/** A language, then for each block of the source some letters that tell its words, and a few that tell its facts. */
export const translationRecord = /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?(?:\s+[\w-]{6}(?:\.[\w-]{3})?)*\s*$/;

export const entryFields = {
  title: line('The page’s title, as readers see it and as search engines list it.', 90),
  summary: line('One or two sentences that say what the reader will get. Shown in lists and in search.', 260),
  questions: z
    .record(z.string(), z.array(line('A question in the words of someone who asks it.', 140)).min(1).max(24))
    .describe('The questions that the page answers, under the heading that answers them, or under the page’s title. For search; not shown.')
    .optional(),
  audience,
  owner: line('Who answers for this page: a team or a function, not a person’s private address.', 120),
  review: day('The day by which someone must read the page again.'),
  proposedBy: line('Who proposed it, if they wish it to be said; colleagues alone read it.', 80).optional(),
  draft: z.boolean().default(false).describe('true while it is being written: visible in the preview only.'),
  newsletter: newsletterMonth('The month whose newsletter should name this page, new or not: 2027-03.').optional(),
  publish: day('The first day on which it is published.').optional(),
  expires: day('The last day on which it is published.').optional(),
  translated: z
    .string()
    .regex(translationRecord)
    .describe('Written by npm run translated: what this page was translated from. Leave it as it is.')
    .optional(),
};

/** The same for what has a page of its own, and so an address that others may have kept. */
export const pageFields = {
  ...entryFields,
  aliases: z
    .array(z.string().trim().min(1).max(120))
    .min(1)
    .max(20)
    .describe('Former addresses that lead here, as links are written: /guide/old-name/.')
    .optional(),
};
