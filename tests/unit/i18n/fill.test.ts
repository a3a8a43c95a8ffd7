import { expect, test } from 'vitest';
import { fill, pluralize } from '../../../src/i18n/fill.ts';

test('numbers and words go where they belong', () => {
  const forms = { one: '# résultat pour « {term} »', other: '# résultats pour « {term} »' };
  expect(pluralize('fr', forms, 1)).toBe('1 résultat pour « {term} »');
  expect(fill(pluralize('fr', forms, 1234), { term: '{x} $& <b>' })).toBe(`1\u202f234 résultats pour « {x} $& <b> »`);
});

test('a category without a form takes the general one', () => {
  expect(pluralize('fr', { other: '# pages' }, 1_000_000)).toContain('pages');
});
