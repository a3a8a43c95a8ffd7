import { z } from 'zod';

/**
 * Words of the interface in a company's own way, by the interface's keys: `settings/words/en.yaml`. A key that is there
 * with nothing behind it is one still to be written. Which keys there are is the check's business.
 */
export const interfaceWordsSchema = z.record(
  z.string(),
  z.string().trim().min(1).max(1000).nullable().describe('The words, with the {values} of ours.'),
);
export type InterfaceWords = z.infer<typeof interfaceWordsSchema>;
