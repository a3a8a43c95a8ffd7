import { expect, test } from 'vitest';
import { isLostOn } from '../../../../src/domain/brand/outline.ts';

/** A sign of 20 × 20 points in the middle of a clear picture, another colour inside it. */
function sign(outer: [number, number, number], inner = outer) {
  const side = 40;
  const data = new Uint8Array(side * side * 4);
  for (let y = 10; y < 30; y += 1)
    for (let x = 10; x < 30; x += 1) {
      const isInner = x >= 14 && x < 26 && y >= 14 && y < 26;
      data.set([...(isInner ? inner : outer), 255], (y * side + x) * 4);
    }
  return { data, width: side, height: side };
}

test('a dark sign is lost on a dark ground, a white one on paper', () => {
  expect(isLostOn(sign([17, 17, 17]), '#130f2a')).toBe(true);
  expect(isLostOn(sign([17, 17, 17]), '#fbfaff')).toBe(false);
  expect(isLostOn(sign([255, 255, 255]), '#fbfaff')).toBe(true);
  expect(isLostOn(sign([255, 255, 255]), '#130f2a')).toBe(false);
});

test('only the outline counts: white inside red is seen on paper, black inside yellow in the dark', () => {
  expect(isLostOn(sign([227, 6, 19], [255, 255, 255]), '#fbfaff')).toBe(false);
  expect(isLostOn(sign([255, 194, 71], [0, 0, 0]), '#130f2a')).toBe(false);
});

test('a picture that fills its frame meets the ground at its border; an empty one is lost nowhere', () => {
  const full = { data: new Uint8Array(4 * 4 * 4).fill(255), width: 4, height: 4 };
  expect(isLostOn(full, '#ffffff')).toBe(true);
  expect(isLostOn({ data: new Uint8Array(4 * 4 * 4), width: 4, height: 4 }, '#ffffff')).toBe(false);
});
