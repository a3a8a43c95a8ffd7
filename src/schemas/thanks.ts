import { z } from 'zod';
import { audience } from './audience.ts';
import { consentSchema } from './champion.ts';
import { day } from './day.ts';
import { monthPattern } from './month.ts';
import { reference } from './reference.ts';
import { line, localized } from './text.ts';

/** The thanks of a month. Nobody stands first: they are shown in the order of their names. */
export const thanksSchema = z.strictObject({
  month: z.string().regex(monthPattern).describe('The month, as 2026-10, which is also the name of the file.'),
  thanks: z
    .array(
      z.strictObject({
        champion: reference('champions', 'Who is thanked, for a champion: the agreement in their file then holds.').optional(),
        name: line('Who is thanked, for anyone else: as they wish to be named.', 80).optional(),
        for: localized('What for, in one sentence.', 240),
        agreed: day('The day on which they read this sentence and said yes to it.'),
        consent: consentSchema.optional().describe('For anyone who isn’t a champion: their agreement to be named here.'),
      }),
    )
    .min(1)
    .describe('Who we thank, and what for.'),
  audience,
});
export type Thanks = z.infer<typeof thanksSchema>;
