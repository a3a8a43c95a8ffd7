import { expect, test } from 'vitest';
import { withInnerQuotes } from '../../../../src/i18n/typography/inner-quotes.ts';

test('quotation marks within a quotation are the inner ones of the language', () => {
  expect(withInnerQuotes('I wrote “quick”.', 'en')).toBe('I wrote ‘quick’.');
  expect(withInnerQuotes('J’ai écrit « vite ».', 'fr')).toBe('J’ai écrit “vite”.');
  expect(withInnerQuotes('J’ai écrit « vite ».', 'fr')).toBe('J’ai écrit “vite”.');
});
