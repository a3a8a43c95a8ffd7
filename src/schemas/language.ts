import { z } from 'zod';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a text is a well-formed BCP 47 tag (RFC 5646) of a language that Unicode CLDR knows. */
export function isLanguageTag(tag: string): boolean {
  const known = answers.get(tag) ?? look(tag);
  answers.set(tag, known);
  return known;
}

/** Intl is slow, and ten thousand champions speak the same few languages. */
const answers = new Map<string, boolean>();

function look(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'language' })
  .describe('A language by its BCP 47 tag: fr, en, pt-BR, ar…');
