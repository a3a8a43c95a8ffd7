import { z } from 'zod';
import { pageFields } from './entry.ts';
import { reference } from './reference.ts';
import { scene } from './scene.ts';
import { line } from './text.ts';

export const levels = ['first-steps', 'at-ease', 'champion'] as const;

export const moduleSchema = z.strictObject({
  ...pageFields,
  scene,
  order: z.int().min(1).describe('The module’s place in the list.'),
  level: z.enum(levels).describe('The level: first-steps, at-ease, champion.'),
  forWhom: line('Who it is for, in one sentence.', 200),
  outcomes: z
    .array(line('What people can do afterwards, beginning with a verb.', 140))
    .min(1)
    .describe('Three to five verbs: find…, write…, shown as what people will be able to do.'),
  prerequisites: z.array(reference('modules', 'A module to take before this one.')).default([]).describe('Modules to take first.'),
});

export const lessonSchema = z.strictObject({
  ...pageFields,
  order: z.int().min(1).describe('The lesson’s place in its module: 1, 2, 3…'),
  minutes: z.int().min(1).max(30).describe('How long it takes, in minutes, exercises included.'),
  chapters: z
    .array(reference('guide', 'A chapter of the guide that this lesson rests on.'))
    .default([])
    .describe('The chapters of the guide that it rests on.'),
});
