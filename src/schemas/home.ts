import { z } from 'zod';
import { localized } from './text.ts';

/** The words of the home page. *Stars* around a few words of the headline set them in the flame’s colour. */
export const homeSchema = z.strictObject({
  headline: localized('The first words one reads.', 90),
  lead: localized('The sentence below it.', 240),
  steps: z
    .array(
      z.strictObject({
        title: localized('The step.', 40),
        text: localized('What it is, in one or two sentences.', 160),
        link: z.string().startsWith('/').describe('Where it leads: /guide/charter/, /champions/…'),
      }),
    )
    .min(2)
    .max(6)
    .describe('The way from a first look to passing the torch on.'),
  doors: z
    .array(
      z.strictObject({
        title: localized('Who it is for, or what they come for, in a few words.', 40),
        link: z.string().startsWith('/').describe('Where it leads: /first-week/.'),
      }),
    )
    .max(8)
    .default([])
    .describe('Other ways in, for those who come with something of their own in mind.'),
});
