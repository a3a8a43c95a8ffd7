import { expect, test } from 'vitest';
import { offlineChoice } from '../../../../scripts/lib/offline/choice.ts';
import { loadContent } from '../../../../src/check/load.ts';

const content = await loadContent('tests/fixtures/check/clean', '2026-11-22');
const asking = Object.assign(Object.create(content) as typeof content, {
  of: content.of.bind(content),
  settings: { ...content.settings!, offline: 'charter' as const },
});

test('without the setting there is no copy', () => {
  expect(offlineChoice(content)).toBeUndefined();
});

test('the choice knows the guide’s order and the texts that stand for themselves', () => {
  expect(offlineChoice(asking)).toMatchObject({ first: 'charter', languages: ['fr', 'en'], chapters: ['charter'], agreed: [] });
  expect(offlineChoice(asking)?.standalone).toContain('privacy');
});

test.each([
  ['<p>With Awa Mbaye.</p>', true],
  ['<p>With <b>Awa</b>&nbsp;<i>MBAYE</i>.</p>', true],
  ['<p>Mbaye, Awa</p>', true],
  ['<a href="../champions/awa-mbaye/index.html">a champion</a>', true],
  [`<p data-words='{"who":"Awa Mbaye"}'>x</p>`, true],
  // Nobody is listed without a consent in force; a text that names them all the same is not kept either.
  ['<p>Jan Kowalczyk</p>', true],
  ['<p>Ask a champion in Dakar.</p>', false],
  ['<a href="../champions/index.html">Champions</a>', false],
] as const)('%s names somebody: %s', (html, expected) => {
  expect(offlineChoice(asking)!.namesSomebody(html)).toBe(expected);
});
