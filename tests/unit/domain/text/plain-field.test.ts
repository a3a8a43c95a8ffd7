import { expect, test } from 'vitest';
import { plainField } from '../../../../src/domain/text/plain-field.ts';

test.each([
  ['<b>Hi</b>', 'Hi'],
  ['<<b>b>Hi', 'Hi'],
  ['A <a href="https://evil.example">link</a>', 'A link'],
  ['Tom &amp;amp; Co', 'Tom & Co'],
  ['&lt;b&gt;x', '‹b›x'],
  ['a&#60;b', 'a b'],
  ['**Bold** and [read](https://x.example/a)', 'Bold and read'],
  ['CafÃ© news, Ã©tÃ©', 'Café news, été'],
  ['bell\u0007 \u202Eturned', 'bell turned'],
  ['https://me:secret@x.example', 'x.example'],
  ['\u200B\u2800', ''],
])('%j in a field is %j', (typed, plain) => {
  expect(plainField(typed)).toBe(plain);
  expect(plainField(plain)).toBe(plain);
});

test.each(['a < b > c', 'AT&T', '{x}', '“All”', '<Foo />', 'x  y', 'علی‌رضا', '👩‍👧', 'Écorce & Fils "9"'])('%j stays as it is', (text) => {
  expect(plainField(text)).toBe(text);
});
