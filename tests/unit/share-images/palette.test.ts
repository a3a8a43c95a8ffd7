import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { cardColours } from '../../../src/schemas/card.ts';
import { minimumContrast, paletteFor, textOn, type Brand } from '../../../src/share-images/palette.ts';
import { brand } from './samples.ts';

const brands: Record<string, Brand> = {
  'our own': brand,
  'a pale one': { night: '#cfd8dc', ember: '#ffab91', flame: '#fff59d', pine: '#a5d6a7', sky: '#90caf9' },
  'a dark one': { night: '#000000', ember: '#7f1d1d', flame: '#713f12', pine: '#052e16', sky: '#172554' },
  'greys, the hardest of all': { night: '#767676', ember: '#777777', flame: '#787878', pine: '#757575', sky: '#808080' },
};

describe.each(Object.entries(brands))('the palettes of %s', (_name, colours) => {
  it.each(cardColours)('has readable text on %s', (colour) => {
    const palette = paletteFor(colour, colours);
    for (const role of ['text', 'soft', 'accent'] as const) {
      expect(wcagContrast(palette[role], palette.background), role).toBeGreaterThanOrEqual(minimumContrast);
    }
    expect(wcagContrast(palette.disc.text, palette.disc.background), 'initials').toBeGreaterThanOrEqual(minimumContrast);
    expect(wcagContrast(textOn(palette.accent), palette.accent), 'year').toBeGreaterThanOrEqual(minimumContrast);
  });

  it.each(cardColours)('sets the sun and the relay line off from %s', (colour) => {
    const palette = paletteFor(colour, colours);
    expect(palette.sun.rim).not.toBe(palette.background);
    expect(wcagContrast(palette.line, palette.background)).toBeGreaterThanOrEqual(2);
  });
});

it('keeps the brand’s own colours where they read', () => {
  expect(paletteFor('night', brand)).toMatchObject({
    accent: brand.flame,
    line: brand.ember,
    sun: { core: brand.flame, rim: brand.ember },
  });
});
