import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { languageCodes, scriptCodes } from './language-codes.ts';

/**
 * Whether a text is a well-formed BCP 47 tag (RFC 5646), as it is usually written, of a language that Unicode CLDR names:
 * `fr`, `pt-BR`, `zh-Hant`, `es-419`. Asked of our own list, so that every machine and every browser answers alike.
 */
export function isLanguageTag(tag: string): boolean {
  const [, language = '', script, region] = /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?$/.exec(tag) ?? [];
  if (!languageCodes.has(language)) return false;
  if (script !== undefined && !scriptCodes.has(script)) return false;
  return region === undefined || /^\d/.test(region) || countries.isValid(region);
}

export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'language' })
  .describe('A language by its BCP 47 tag: fr, en, pt-BR, ar…');
