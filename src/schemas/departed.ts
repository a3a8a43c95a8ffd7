import { z } from 'zod';
import { reference } from './reference.ts';

/**
 * Places in the relay of people who withdrew and had passed the torch on. `npm run champions -- withdraw` writes them:
 * an identifier drawn by lot and who had sponsored them, nothing else, so that nobody else’s place moves.
 */
export const departedSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^departed-[a-z0-9]+$/)
      .describe('The place’s identifier, drawn at random.'),
    sponsor: reference('sponsors', 'The champion, or the place, that had sponsored them.').optional(),
  }),
);
