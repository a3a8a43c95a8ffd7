import { z } from 'zod';
import { day } from './day.ts';
import { entryFields } from './entry.ts';
import { line } from './text.ts';

/** Something that teams try together for a while: one aim for all, and no field for who did how much. */
export const challengeSchema = z.strictObject({
  ...entryFields,
  from: day('The first day.'),
  until: day('The last day.'),
  aim: line('The shared aim, in one sentence.', 160),
  target: z.int().min(1).max(1_000_000).describe('The number that is aimed at.'),
  unit: line('What it counts, in the plural: photos, first sentences.', 40),
  progress: z
    .array(z.strictObject({ day: day('The day of the count.'), count: z.int().min(0).max(10_000_000).describe('How many, all together.') }))
    .default([])
    .describe('How far it has come, as the programme’s team counts it: one line each time.'),
  rules: z.array(line('One rule, in one sentence.', 200)).min(1).describe('How it goes.'),
  hashtag: z
    .string()
    .regex(/^[\p{L}\p{N}_]+$/u)
    .max(40)
    .optional()
    .describe('A hashtag without its #.'),
  outcome: line('Afterwards: what came of it, in one or two sentences.', 300).optional(),
});
export type Challenge = z.infer<typeof challengeSchema>;
