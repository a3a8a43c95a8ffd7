import { z } from 'zod';
import { day } from './day.ts';
import { entryFields } from './entry.ts';
import { line } from './text.ts';

/** How far the programme had come: a few people, the first who asked, everyone. */
export const stages = ['pilot', 'first-wave', 'roll-out'] as const;

/** A step of the programme: one that was taken, with what was learned, or one to come. */
export const milestoneSchema = z.strictObject({
  ...entryFields,
  day: day('The day of the step; for one that is to come, the day that is planned.'),
  stage: z.enum(stages).describe('pilot, first-wave or roll-out.'),
  learned: line('What was learned, in one or two sentences; only once it has been.', 260).optional(),
});
