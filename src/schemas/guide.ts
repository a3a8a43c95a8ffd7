import { z } from 'zod';
import { day } from './day.ts';
import { pageFields } from './entry.ts';
import { reference } from './reference.ts';
import { scene } from './scene.ts';
import { line } from './text.ts';

export const guideSchema = z.strictObject({
  ...pageFields,
  scene,
  order: z.int().min(1).describe('The chapter’s place in the guide: 1, 2, 3…'),
  short: line('The chapter’s name in the list of chapters, in a few words.', 40),
  reviewed: z
    .strictObject({
      on: day('The day of the last review.'),
      by: line('Who reviewed it, as a function: the legal team, staff representatives…', 60),
    })
    .describe('The last review of this chapter as it stands now; a chapter that was rewritten since has none.')
    .optional(),
  practise: reference('lessons', 'The training lesson that exercises this chapter: module/lesson.').optional(),
  ask: reference('champions', 'A champion who answers questions on this chapter.').optional(),
});
