import { z } from 'zod';
import { day } from './day.ts';
import { pageFields } from './entry.ts';
import { reference } from './reference.ts';
import { scene } from './scene.ts';
import { line } from './text.ts';

export const storySchema = z.strictObject({
  ...pageFields,
  scene,
  date: day('When it was told.'),
  teller: reference('champions', 'The champion who tells it. Without their agreement the story is not published.'),
  topics: z.array(reference('topics', 'A topic of settings/topics.yaml.')).min(1).describe('What it is about.'),
  quote: line('The line readers will remember, in the person’s own words.', 160),
  figure: z
    .strictObject({ value: line('The number with its unit.', 12), label: line('What it counts.', 90) })
    .optional()
    .describe('A number, only if it means something.'),
  takeaway: line('What the reader can take from it, in one sentence.', 220),
});
