import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchange } from '../../../scripts/lib/exchange.ts';
import { makeTree } from '../output/tree.ts';

const able = () => {
  const root = makeTree({ 'one/a': '', 'other/b': '' });
  return exchange(join(root, 'one'), join(root, 'other'));
};

test('two folders change names', ({ skip }) => {
  if (!able()) skip('neither mv nor Perl can exchange folders here');
  const root = makeTree({ 'with a space/a': '', '-other $é/b': '' });
  expect(exchange(join(root, 'with a space'), join(root, '-other $é'))).toBe(true);
  expect([readdirSync(join(root, 'with a space')), readdirSync(join(root, '-other $é'))]).toEqual([['b'], ['a']]);
});

test('where one is missing nothing changes, and it says so', () => {
  const root = makeTree({ 'one/a': '' });
  expect([exchange(join(root, 'one'), join(root, 'no')), exchange(join(root, 'no'), join(root, 'one'))]).toEqual([false, false]);
  expect(readdirSync(root)).toEqual(['one']);
});
