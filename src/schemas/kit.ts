import { z } from 'zod';
import { countryCode } from './country.ts';
import { pageFields } from './entry.ts';
import { block, line } from './text.ts';

export const kitKinds = ['slides', 'plan', 'invitation', 'poster', 'mail', 'chat', 'checklist'] as const;
export type KitKind = (typeof kitKinds)[number];

/** The kinds that are a text to rewrite. */
export const writtenKinds: readonly KitKind[] = ['invitation', 'mail', 'chat'];

/** Something that a champion takes along to show others: slides, a workshop's plan, a poster, a text to rewrite. */
export const kitSchema = z.strictObject({
  ...pageFields,
  kind: z.enum(kitKinds).describe('What it is. Slides and checklists have their words below the front matter.'),
  countries: z.array(countryCode).default([]).describe('The countries that it is for. Left out: every country.'),
  text: block('For an invitation, a mail or a chat: the text to rewrite, with [[blanks]].', 3000).optional(),
  steps: z
    .array(
      z.strictObject({
        minutes: z.int().min(1).max(240).describe('How long it takes.'),
        title: line('What people do, in a few words.', 80),
        text: line('How, in a sentence or two.', 300),
      }),
    )
    .min(2)
    .describe('For a plan: what happens, one after the other.')
    .optional(),
  poster: z
    .strictObject({
      headline: line('The large words.', 60),
      text: line('The sentence below.', 200),
      link: z.string().startsWith('/').describe('The page of this site that its code opens: /champions/.'),
    })
    .describe('For a poster: its words, and where its code leads.')
    .optional(),
});
export type Kit = z.infer<typeof kitSchema>;
