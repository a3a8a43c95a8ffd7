import { z } from 'zod';
import { reference } from './reference.ts';
import { localized } from './text.ts';

/** Ways through the modules: “first steps”, “becoming a champion”. */
export const pathsSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('A short name in small letters.'),
    title: localized('The path’s name.', 60),
    summary: localized('Who it is for, and where it leads, in one sentence.', 200),
    modules: z.array(reference('modules', 'A module.')).min(1).describe('Its modules in order.'),
  }),
);
export type Paths = z.infer<typeof pathsSchema>;
