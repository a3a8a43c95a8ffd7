import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { underVeil } from '../../../../src/share-images/remix/compose.ts';
import { deepShade, over255, veilFor, type TextBox } from '../../../../src/share-images/remix/veil.ts';
import { cream, ink, paper } from '../../../../src/share-images/palette.ts';
import { brandSchema } from '../../../../src/schemas/settings.ts';
import { hex, noise, picture, pixelAt, type Colour } from './pictures.ts';

const random = noise(11);
const photos: Record<string, (x: number, y: number) => Colour> = {
  white: () => [255, 255, 255],
  black: () => [0, 0, 0],
  noise: () => [random() * 256, random() * 256, random() * 256].map(Math.floor) as unknown as Colour,
  'one white pixel in the dark': (x, y) => (x === 60 && y === 50 ? [255, 255, 255] : [10, 10, 10]),
  'pure colours': (x) =>
    [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 255, 0],
    ][Math.floor(x / 8) % 4] as unknown as Colour,
};
const texts = (colour: string): TextBox[] => [
  { left: 20.4, top: 31.2, right: 140.7, bottom: 62.9, colour },
  { left: 20, top: 70, right: 90, bottom: 84, colour },
];
const brand = brandSchema.parse({});
const grounds: [string, string, string][] = [
  ...Object.entries(brand).map(([name, colour]): [string, string, string] => [name, deepShade(colour), cream]),
  ['paper', paper, ink],
];

describe.each(Object.entries(photos))('on a photo of %s', (_name, paint) => {
  test.each(grounds)('each text reads on each single pixel behind it: %s', (_colour, background, textColour) => {
    const photo = picture(300, 160, paint);
    const shown = underVeil(photo, veilFor(photo, texts(textColour), background));
    let worst = Infinity;
    for (const { left, top, right, bottom, colour } of texts(textColour)) {
      for (let y = Math.floor(top); y < Math.ceil(bottom); y += 1) {
        for (let x = Math.floor(left); x < Math.ceil(right); x += 1)
          worst = Math.min(worst, wcagContrast(colour, hex(pixelAt(shown, x, y))));
      }
    }
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });
});

test('away from the text, most of the photo shows', () => {
  const photo = picture(600, 400, () => [200, 60, 20]);
  const shown = underVeil(photo, veilFor(photo, [{ left: 10, top: 10, right: 120, bottom: 60, colour: cream }], '#120d2e'));
  const [red] = pixelAt(shown, 590, 390);
  expect(red).toBeGreaterThan(170);
  expect(pixelAt(shown, 60, 30)[0]).toBeLessThan(120);
});

test('a product over 255 is rounded as a division would be', () => {
  for (let product = 0; product <= 255 * 255; product += 1) if (over255(product) !== Math.round(product / 255)) expect.fail(`${product}`);
  expect(over255(255 * 255)).toBe(255);
});
