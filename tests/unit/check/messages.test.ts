import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frenchSpaces, Messages } from '../../../src/check/messages.ts';

function catalogue(language: string): Record<string, string> {
  return parse(readFileSync(new URL(`../../../src/check/messages/${language}.yaml`, import.meta.url), 'utf8')) as Record<string, string>;
}

const en = catalogue('en');
const fr = catalogue('fr');

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The placeholders of a message, and the cases that its selections know. */
function shape(message: string): string[] {
  const found = new Set<string>();
  const walk = (elements: Element[]): void => {
    for (const element of elements) {
      if (!('value' in element) || element.type === 0) continue;
      if ('options' in element) {
        found.add(`${element.value}: ${Object.keys(element.options).sort().join(' ')}`);
        for (const option of Object.values(element.options)) walk(option.value);
      } else {
        found.add(element.value);
      }
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

test('both languages have the same messages', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
});

test.each(Object.keys(en))('%s takes the same values in both languages', (code) => {
  expect(shape(fr[code] ?? '')).toEqual(shape(en[code] ?? ''));
});

test('French messages use the typographic apostrophe', () => {
  expect(Object.values(fr).filter((message) => /\p{L}'\p{L}/u.test(message))).toEqual([]);
  expect(Object.values(en).filter((message) => /\p{L}'\p{L}/u.test(message))).toEqual([]);
});

test('French spaces are narrow no-break ones, and full ones before a colon', () => {
  expect(frenchSpaces('« a » ; b : c ? url:x https://d !')).toBe('«\u202Fa\u202F»\u202F; b\u00A0: c\u202F? url:x https://d\u202F!');
});

test('lists, long values and line breaks', () => {
  const words = { english: new Messages('en'), french: new Messages('fr') };
  expect(words.english.format('attribute-value', { value: 'x', attribute: 'kind', suggestion: undefined, allowed: ['a', 'b', 'c'] })).toBe(
    '“x” is not a value of “kind”; it can be “a”, “b” or “c”',
  );
  expect(words.french.format('unknown-folder', { folder: 'x', suggestion: undefined, known: ['a', 'b'] })).toContain(
    'les dossiers sont «\u202Fa\u202F» et «\u202Fb\u202F»',
  );
  const long = words.english.format('bad-email', { value: `a\n${'b'.repeat(500)}` });
  expect(long.startsWith('“a bbb')).toBe(true);
  expect(long.length).toBeLessThan(300);
});

test('an unknown code is refused', () => {
  expect(() => new Messages('en').format('no-such-message')).toThrow('no-such-message');
});
