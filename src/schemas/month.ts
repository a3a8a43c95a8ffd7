import { z } from 'zod';

/** A month as `2027-03`. */
export const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The month of a newsletter, which is also the name of its file. */
export const newsletterMonth = (description: string) => z.string().regex(monthPattern).describe(description);
