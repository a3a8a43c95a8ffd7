import { expect, test } from 'vitest';
import { listItems, renderedParts } from '../../../src/mdx/rendered-parts.ts';

const part = (name: string, attributes: object, html: string) =>
  `<exercise-part data-name="${name}" data-attributes="${JSON.stringify(attributes).replaceAll('"', '&quot;')}">${html}</exercise-part>`;

test('an exercise gets its words and its parts with what the editor wrote', () => {
  const html = `<p>Une question <a href="/x/">ici</a> ?</p>\n${part('Choice', { text: 'A « b » & "c" <d>', answer: 'right' }, '<p>Oui.</p>\n<ul><li>x</li></ul>')}\n${part('Choice', { text: 'e' }, '')}`;
  expect(renderedParts(html)).toEqual({
    words: '<p>Une question <a href="/x/">ici</a> ?</p>',
    parts: [
      { name: 'Choice', attributes: { text: 'A « b » & "c" <d>', answer: 'right' }, html: '<p>Oui.</p>\n<ul><li>x</li></ul>' },
      { name: 'Choice', attributes: { text: 'e' }, html: '' },
    ],
  });
});

test('parts in parts stay for the next reading', () => {
  const option = part('Option', { to: 'b' }, '<p>y</p>');
  const [scene] = renderedParts(part('Scene', { id: 'a' }, `<p>x</p>${option}`)).parts;
  expect(renderedParts(scene!.html)).toEqual({ words: '<p>x</p>', parts: [{ name: 'Option', attributes: { to: 'b' }, html: '<p>y</p>' }] });
});

test('an exercise without words, and one without parts', () => {
  expect(renderedParts(part('Card', {}, 'x')).words).toBe('');
  expect(renderedParts('<p>x</p>')).toEqual({ words: '<p>x</p>', parts: [] });
});

test('the items of a list, tight or loose, with what stands in them', () => {
  expect(
    listItems('<ol>\n<li>a <em>b</em></li>\n<li>\n<p>c <img src="d"></p>\n</li>\n<li><p>e</p><ul><li>f</li></ul></li>\n<li></li></ol>'),
  ).toEqual(['a <em>b</em>', 'c <img src="d">', '<p>e</p><ul><li>f</li></ul>', '']);
});
