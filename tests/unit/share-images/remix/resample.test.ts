import { expect, test } from 'vitest';
import { resample } from '../../../../src/share-images/remix/resample.ts';
import { picture, pixelAt } from './pictures.ts';

test('a picture in its own size stays as it is', () => {
  const source = picture(7, 5, (x, y) => [x * 30, y * 50, 9]);
  expect(resample(source, { left: 0, top: 0, width: 7, height: 5 }, { width: 7, height: 5 }).data).toEqual(source.data);
});

test('a part is taken from its place', () => {
  const source = picture(40, 20, (x) => (x < 20 ? [255, 0, 0] : [0, 0, 255]));
  const right = resample(source, { left: 20, top: 0, width: 20, height: 20 }, { width: 10, height: 10 });
  expect(pixelAt(right, 0, 0)).toEqual([0, 0, 255]);
  expect(pixelAt(right, 9, 9)).toEqual([0, 0, 255]);
});

test('made small, fine patterns become their mean and not one of their colours', () => {
  const board = picture(64, 64, (x, y) => ((x + y) % 2 ? [255, 255, 255] : [0, 0, 0]));
  for (const size of [32, 16, 8]) {
    const [red] = pixelAt(resample(board, { left: 0, top: 0, width: 64, height: 64 }, { width: size, height: size }), 3, 3);
    expect(red).toBeGreaterThan(120);
    expect(red).toBeLessThan(135);
  }
});

test('made large, it has no colour that was not there, and its edges stay', () => {
  const large = resample(
    picture(2, 1, (x) => [x * 200, 0, 0]),
    { left: 0, top: 0, width: 2, height: 1 },
    { width: 20, height: 10 },
  );
  expect(pixelAt(large, 0, 0)).toEqual([0, 0, 0]);
  expect(pixelAt(large, 19, 9)).toEqual([200, 0, 0]);
  const row = Array.from({ length: 20 }, (_, x) => pixelAt(large, x, 5)[0]);
  expect(row).toEqual([...row].sort((a, b) => a - b));
  expect(pixelAt(large, 10, 5)[0]).toBe(110);
});
