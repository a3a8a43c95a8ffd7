import { expect, test } from 'vitest';
import { apca } from '../../../../src/domain/brand/apca.ts';

// The values that https://github.com/Myndex/apca-w3 gives for its own tests.
test.each([
  ['#888888', '#ffffff', 63.06],
  ['#ffffff', '#888888', -68.54],
  ['#000000', '#aaaaaa', 58.15],
  ['#aaaaaa', '#000000', -56.24],
  ['#112233', '#ddeeff', 91.67],
  ['#ddeeff', '#112233', -93.07],
  ['#112233', '#444444', 8.32],
  ['#777777', '#777777', 0],
])('%s on %s is Lc %d', (text, ground, lc) => {
  expect(apca(text, ground)).toBeCloseTo(lc, 1);
});
