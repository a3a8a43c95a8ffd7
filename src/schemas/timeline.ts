import { z } from 'zod';
import { day } from './day.ts';
import { languageTag } from './language.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';
import { publicUrl } from './url.ts';

/** Letters of a post that are shown: more is read where it was posted. */
export const MOST_LETTERS = 280;

/** The public posts of one account: written by `npm run timeline` from its feed, or pasted by hand. Words only. */
export const timelineSchema = z.strictObject({
  account: reference('accounts', 'Whose posts they are, for an account of accounts/.').optional(),
  champion: reference('champions', 'Whose posts they are, for a champion: their agreement then says “posts”.').optional(),
  network: reference('networks', 'For a champion: where they post.').optional(),
  feed: line(
    'The feed to read: a web address, or a file as seen from the content folder. For an account, its own where left out.',
    400,
  ).optional(),
  language: languageTag.describe('The language of the posts.'),
  leftOut: z.array(publicUrl('The address of a post.')).default([]).describe('Posts that are not shown, and not read again.'),
  moments: z
    .array(
      z.strictObject({
        day: day('The day on which it was posted.'),
        link: publicUrl('The post itself, where everyone can read it.'),
        text: line('Its first words, or a sentence that says what it is.', MOST_LETTERS),
        language: languageTag.describe('Its language, where it is not that of the others.').optional(),
      }),
    )
    .default([])
    .describe('The posts, the latest first.'),
});
export type Timeline = z.infer<typeof timelineSchema>;
export type Moment = Timeline['moments'][number];
