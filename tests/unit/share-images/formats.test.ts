import { describe, expect, it } from 'vitest';
import { cardTemplates } from '../../../src/schemas/card.ts';
import { imageFormats } from '../../../src/schemas/network.ts';
import { formats, type Format } from '../../../src/share-images/formats.ts';
import { inspectCard, samples } from './samples.ts';

describe('formats', () => {
  it('are those that networks may ask for, each under its own name', () => {
    expect(Object.keys(formats)).toEqual([...imageFormats]);
    for (const name of imageFormats) expect(formats[name].name).toBe(name);
  });

  it('leave the top and the bottom of a story to the network’s buttons', async () => {
    for (const template of cardTemplates) {
      const { drawing } = await inspectCard(samples[template], formats.story);
      for (const line of drawing.lines) {
        expect(line.baseline - 0.66 * line.size, `${template}: ${line.text}`).toBeGreaterThanOrEqual(250);
        expect(line.baseline, `${template}: ${line.text}`).toBeLessThanOrEqual(1920 - 250);
      }
    }
  });

  // One more format is one line in formats.ts: no template knows them by name.
  it.each<[string, Omit<Format, 'name'>]>([
    ['a banner', { width: 1500, height: 500, safe: { top: 48, right: 64, bottom: 48, left: 64 } }],
    ['a slide', { width: 1600, height: 900, safe: { top: 80, right: 90, bottom: 80, left: 90 } }],
    ['a pin', { width: 1000, height: 1500, safe: { top: 80, right: 72, bottom: 80, left: 72 } }],
  ])('take %s without a change to the templates', async (_name, format) => {
    for (const template of cardTemplates) {
      const { svg } = await inspectCard(samples[template], { ...format, name: 'link' });
      expect(svg).toMatch(new RegExp(`^<svg width="${format.width}" height="${format.height}"`));
    }
  });
});
