import { expect, test } from 'vitest';
import { parseBody } from '../../../src/mdx/parse.ts';
import { attributeOffset, isElement, textOf } from '../../../src/mdx/tree.ts';

test('a right text has a tree and no fault', () => {
  const { tree, faults } = parseBody('## A\n\nb\n');
  expect(faults).toEqual([]);
  expect(tree?.children.map((child) => child.type)).toEqual(['heading', 'paragraph']);
});

test('after a fault the rest is still read, at the same places', () => {
  const { tree, faults } = parseBody('a { b\n\n<Callout>\n\n## Here\n');
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [1, 3],
    [3, 1],
  ]);
  const heading = tree?.children.find((child) => child.type === 'heading');
  expect(heading?.position?.start).toMatchObject({ line: 5, column: 1 });
  expect(heading && textOf(heading)).toBe('Here');
});

test('a run of one sign is one fault', () => {
  expect(parseBody('a <<<<<b\n').faults).toHaveLength(1);
});

test.each([
  ['>'.repeat(5000), 'quotes'],
  ['{'.repeat(5000), 'braces'],
  [Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'), 'lists'],
])('what is nested too deeply is refused before it takes minutes', (text) => {
  const { tree, faults } = parseBody(text);
  expect(tree).toBeUndefined();
  expect(faults).toEqual([{ line: 1, column: 1, message: 'nested too deeply' }]);
});

test('an attribute’s place, on whichever line and after whichever value', () => {
  const text = 'é <ChampionLink\n  a="id" b={x} {...y}\n  id="z" />\n';
  const paragraph = parseBody(text).tree?.children[0];
  const element = paragraph && 'children' in paragraph ? paragraph.children.find((child) => isElement(child)) : undefined;
  if (element === undefined || !isElement(element)) throw new Error('no element');
  expect(['a', 'b', '...', 'id', 'none'].map((name) => attributeOffset(text, element, name))).toEqual([18, 25, 31, 40, 2]);
});
