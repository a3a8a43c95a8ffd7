import { expect, test } from 'vitest';
import {
  between,
  bounded,
  centredOn,
  columnWidth,
  dragged,
  overview,
  projection,
  readableHeight,
  type Stage,
  zoomedAt,
} from '../../../../src/client/lineage/camera.ts';

const large: Stage = { width: 1000, height: 600, rows: 7000, columns: 10 };
const phone: Stage = { width: 280, height: 400, rows: 40, columns: 6 };

test.each([
  ['ten thousand people', large],
  ['a few on a phone', phone],
])('the whole of %s fits the stage', (_, stage) => {
  const { x, y } = projection(stage, overview(stage));
  expect(y(0)).toBeGreaterThanOrEqual(0);
  expect(y(stage.rows)).toBeLessThanOrEqual(stage.height);
  expect(x(0)).toBeGreaterThanOrEqual(0);
  expect(x(stage.columns - 1)).toBeLessThanOrEqual(stage.width);
});

test('near, there is room for names, on a phone too', () => {
  const near = centredOn(phone, overview(phone), 20, 3);
  expect(near.scale).toBeGreaterThanOrEqual(20);
  expect(columnWidth(phone, 30)).toBeGreaterThanOrEqual(110);
  expect(projection(phone, near).y(20)).toBeCloseTo(200);
  expect(projection(phone, near).x(3)).toBeCloseTo(140);
  expect(projection(phone, near).x(2)).toBeGreaterThan(0);
});

test('what is under the pointer stays there while one zooms', () => {
  const from = centredOn(large, overview(large), 3500, 5);
  const point = { row: projection(large, from).rowAt(200), column: projection(large, from).columnAt(700) };
  const to = zoomedAt(large, from, 1.3, 700, 200);
  expect(to.scale).toBeCloseTo(from.scale * 1.3);
  expect(projection(large, to).rowAt(200)).toBeCloseTo(point.row);
  expect(projection(large, to).columnAt(700)).toBeCloseTo(point.column);
});

test('one never zooms or drags out of the drawing', () => {
  expect(zoomedAt(large, overview(large), 0.1, 0, 0)).toEqual(overview(large));
  expect(zoomedAt(large, overview(large), 1e9, 0, 0).scale).toBe(30);
  const near = centredOn(large, overview(large), 3500, 5);
  const up = dragged(large, near, 1e7, 1e7);
  expect(projection(large, up).y(0)).toBeLessThanOrEqual(large.height / 2);
  expect(projection(large, up).y(0)).toBeGreaterThan(0);
  expect(projection(large, dragged(large, near, -1e7, -1e7)).y(large.rows)).toBeLessThan(large.height);
});

test('a flight starts and ends where it should', () => {
  const [from, to] = [overview(large), centredOn(large, overview(large), 100, 9)];
  for (const [at, there] of [
    [0, from],
    [1, to],
  ] as const) {
    const { scale, row, column } = between(from, to, at);
    expect([scale, row, column]).toEqual([expect.closeTo(there.scale), expect.closeTo(there.row), expect.closeTo(there.column)]);
  }
});

test('a lineage of one person is no trouble', () => {
  const stage: Stage = { width: 300, height: 300, rows: 0, columns: 1 };
  const camera = bounded(stage, { scale: 5, row: 9, column: 9 });
  const { x, y } = projection(stage, camera);
  expect([x(0), y(0)].every((at) => at > 0 && at < 300)).toBe(true);
});

test('on a phone the stage grows until everybody has room for a name, or stays as it is where they are too many', () => {
  const height = readableHeight({ width: 320, rows: 57 })!;
  const stage = { width: 320, height, rows: 57, columns: 6 };
  const all = overview(stage);
  expect(all.scale).toBeGreaterThanOrEqual(20);
  expect(projection(stage, all).width).toBeGreaterThanOrEqual(110);
  expect(projection(stage, all).y(57)).toBeLessThanOrEqual(height);
  expect(readableHeight({ width: 320, rows: 7000 })).toBeUndefined();
  expect(readableHeight({ width: 1000, rows: 57 })).toBeUndefined();
});
