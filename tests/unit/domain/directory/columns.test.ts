import { expect, test } from 'vitest';
import { pack, unpack } from '../../../../src/domain/directory/columns.ts';

test.each([1, 2, 91, 92, 8281, 8282, 700_000])('numbers below %i come back as they went', (size) => {
  const values = [0, size - 1, Math.floor(size / 2), Math.floor(size / 3), 0];
  expect([...unpack(pack(values, size), size)]).toEqual(values);
});

test('a column stands in JSON as it is', () => {
  const text = pack(
    Array.from({ length: 8281 }, (_, value) => value),
    8281,
  );
  expect(JSON.stringify(text)).toBe(`"${text}"`);
});
