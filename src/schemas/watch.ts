import { z } from 'zod';
import { day } from './day.ts';
import { languageTag } from './language.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

const topic = () => reference('topics', 'A topic of settings/topics.yaml.');

/** Where `npm run curate` looks for the work of others: feeds by department and topic. It reaches no page of the site. */
export const watchSchema = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        name: line('What the source is called.', 80),
        feed: line('Its feed: a web address, or a file as seen from the content folder.', 400),
        language: languageTag.describe('The language in which it writes.'),
        departments: z.array(line('A department that it is for.', 80)).default([]).describe('The departments that it is for.'),
        topics: z.array(topic()).min(1).describe('What it is about: the first one is taken if no word matches.'),
      }),
    )
    .describe('The feeds to read.'),
  words: z
    .array(
      z.strictObject({
        topic: topic(),
        words: z.array(line('A word, or the beginning of several.', 60)).min(1).describe('Words that point to it, in any language.'),
      }),
    )
    .default([])
    .describe('Words by which a topic is guessed.'),
});
export type Watch = z.infer<typeof watchSchema>;
export type WatchSource = Watch['sources'][number];

/** What was shown already, so that nothing is proposed twice: written by the command. */
export const watchedSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('The item’s identifier.'),
    on: day('The day on which it was dealt with.'),
    as: z.enum(['drafted', 'declined']).describe('What became of it.'),
    title: line('Its title.', 90),
  }),
);
export type Watched = z.infer<typeof watchedSchema>;
