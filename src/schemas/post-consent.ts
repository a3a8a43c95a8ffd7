import { z } from 'zod';
import { day } from './day.ts';
import { editions } from './edition.ts';
import { line } from './text.ts';

export const consentedParts = ['photo', 'words'] as const;
export type ConsentedPart = (typeof consentedParts)[number];

/** Someone who is no champion and whose photo or words a post uses: the agreement without which it is not published. */
export const postConsentSchema = z.strictObject({
  who: line('Whose agreement it is, as the page may say it: Zofia, a customer; the four people in the picture.', 80),
  of: z.array(z.enum(consentedParts)).min(1).describe('What they agreed to: their photo, their words, or both.'),
  given: day('The day on which they agreed in writing, to this very text or picture.'),
  until: day('The day on which the agreement lapses: the post goes then, whatever its own dates say.'),
  scopes: z.array(z.enum(editions)).min(1).describe('Where they agree to be shown: internal, public, or both.'),
  held: line('Who holds the signed form: a team, never an address of the person. No page shows it.', 120),
});
export type PostConsent = z.infer<typeof postConsentSchema>;
