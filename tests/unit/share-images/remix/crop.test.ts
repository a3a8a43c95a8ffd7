import { describe, expect, test } from 'vitest';
import { cropAround } from '../../../../src/share-images/remix/crop.ts';

const landscape = { width: 4000, height: 3000 };
const square = { width: 100, height: 100 };

describe('the part of a photo that fills a frame', () => {
  test('has the frame’s proportions and is as large as can be', () => {
    expect(cropAround(landscape, square, { x: 0.5, y: 0.5 })).toEqual({ left: 500, top: 0, width: 3000, height: 3000 });
    const story = cropAround(landscape, { width: 1080, height: 1920 }, { x: 0.5, y: 0.5 });
    expect(story).toMatchObject({ top: 0, height: 3000 });
    expect(story.width / story.height).toBeCloseTo(1080 / 1920);
  });

  test('follows the focal point, and stops at the photo’s edges', () => {
    expect(cropAround(landscape, square, { x: 0.6, y: 0.1 }).left).toBe(900);
    expect(cropAround(landscape, square, { x: 0, y: 0 }).left).toBe(0);
    expect(cropAround(landscape, square, { x: 1, y: 1 }).left).toBe(1000);
  });

  test('brings the focal point to another place of the frame', () => {
    const crop = cropAround(landscape, square, { x: 0.5, y: 0.5 }, { x: 0.6, y: 0.5 });
    expect((2000 - crop.left) / crop.width).toBeCloseTo(0.6);
  });

  test('comes closer where that alone brings it there, and never by more than it may', () => {
    const frame = { width: 400, height: 300 };
    const reached = cropAround(landscape, frame, { x: 0.5, y: 0.5 }, { x: 0.6, y: 0.5 }, 1.6);
    expect((2000 - reached.left) / reached.width).toBeCloseTo(0.6);
    expect(reached.width).toBeCloseTo(4000 / 1.2);
    expect(cropAround(landscape, frame, { x: 0.1, y: 0.5 }, { x: 0.9, y: 0.5 }, 1.6)).toMatchObject({ left: 0, width: 2500 });
    expect(cropAround(landscape, frame, { x: 0.1, y: 0.5 }, { x: 0.9, y: 0.5 })).toMatchObject({ left: 0, width: 4000 });
  });

  test.each([0, 0.37, 1])('lies inside the photo for a focal point at %d', (share) => {
    for (const anchor of [0.1, 0.5, 0.9]) {
      const { left, top, width, height } = cropAround(
        landscape,
        { width: 1200, height: 630 },
        { x: share, y: 1 - share },
        { x: anchor, y: anchor },
        1.6,
      );
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(4000.001);
      expect(top + height).toBeLessThanOrEqual(3000.001);
    }
  });
});
