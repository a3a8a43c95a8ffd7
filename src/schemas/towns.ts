import { z } from 'zod';
import { countryCode } from './country.ts';
import { line, localized } from './text.ts';

/** Towns that have another name in another language: people look for “Varsovie” and for “Warsaw”. */
export const townsSchema = z.array(
  z.strictObject({
    country: countryCode,
    city: line('The town as champions’ files write it.', 60),
    names: localized('Its name in each language that has one of its own.', 60),
  }),
);
export type Towns = z.infer<typeof townsSchema>;
