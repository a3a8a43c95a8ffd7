import { expect, test } from 'vitest';
import { fill, pluralize } from '../../../src/i18n/fill.ts';
import { scriptWords } from '../../../src/i18n/script-words.ts';

test('what is not known at build stays for the script to fill', () => {
  const { word } = scriptWords('en');
  expect(word('lineage.person')).toContain('{name}');
  expect(fill(word('lineage.person'), { name: 'Awa', city: 'Dakar' })).toMatch(/Awa.*Dakar/);
  expect(word('letter.paste', { to: 'a@b.example' })).not.toContain('{to}');
});

test('words are spaced as their language wants, since no later step reads an attribute', () => {
  const all = Object.values(scriptWords('fr').under('check', ['match', 'older', 'other', 'unreadable', 'noPassport', 'noCodes'])).join(
    '\n',
  );
  expect(all).not.toMatch(/ [;:!?»]|« /);
});

test('counts keep their forms', () => {
  const forms = scriptWords('en').plural('champions.count');
  expect(pluralize('en', forms, 1)).not.toBe(pluralize('en', forms, 2));
  expect(pluralize('en', forms, 1234)).toContain('1,234');
});

test('a count may have other values beside its number, which stay for the script', () => {
  const forms = scriptWords('en').plural('search.results');
  expect(forms['other']).toContain('#');
  expect(forms['other']).toContain('{term}');
});
