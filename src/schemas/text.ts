import { z } from 'zod';
import { isLanguageTag } from './language.ts';

/** One line of text, never blank. `max` is in characters as an editor counts them. */
export function line(description: string, max = 200) {
  return z.string().trim().min(1).max(max).describe(description);
}

/** Text that may run over several lines. */
export function block(description: string, max = 5000) {
  return z.string().trim().min(1).max(max).describe(description);
}

/** The same short text in several languages: `{ fr: …, en: … }`. Which languages must be there is the check's business. */
export function localized(description: string, max = 400) {
  return z.record(z.string().refine(isLanguageTag, { error: 'language' }), z.string().trim().min(1).max(max)).describe(description);
}

export type Localized = Record<string, string>;
