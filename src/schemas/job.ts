import { z } from 'zod';
import { line } from './text.ts';

/** What someone who passes a job on has to know: who recruits, what to quote, and what they may gain themselves. */
export const jobSchema = z.strictObject({
  reference: line('The reference that an applicant quotes: LIL-2027-014.', 40),
  recruiter: z.strictObject({
    name: line('Who recruits: a team, or a function.', 80),
    email: z.email().describe('A shared mailbox that applicants may write to.'),
  }),
  bonus: z
    .strictObject({
      says: line('The words by which each text says so, near its beginning: I may get a bonus.', 80),
      terms: line('When human resources pay it, in one sentence. Colleagues alone read it.', 200),
    })
    .describe('A referral bonus. Left out where none is paid.')
    .optional(),
});
