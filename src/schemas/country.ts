import countries from 'i18n-iso-countries';
import { z } from 'zod';

/** Whether a text is an ISO 3166-1 alpha-2 code in use, in capitals. */
export function isCountryCode(code: string): boolean {
  return code.length === 2 && code === code.toUpperCase() && countries.isValid(code);
}

export const countryCode = z
  .string()
  .refine(isCountryCode, { error: 'country' })
  .describe('A country by its ISO 3166 code of two capitals: FR, SN, PL…');
