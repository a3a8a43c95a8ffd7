import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { brandStyleSheet } from '../../../../src/domain/brand/style-sheet.ts';
import { brandTokens } from '../../../../src/domain/brand/tokens.ts';
import { brandSchema } from '../../../../src/schemas/settings.ts';

test.each([
  ['our colours', {}],
  ['a pale brand', { ember: '#ffb3a1', pine: '#a8e6cf', sky: '#b3d4ff', flame: '#fff3b0' }],
  ['a dark brand', { ember: '#300000', pine: '#001a10', sky: '#00082e' }],
])('text shades of %s can be read on every ground', (_, brand) => {
  const { emberInk, pine, sky } = brandTokens(brandSchema.parse(brand));
  for (const shade of [emberInk, pine, sky]) {
    for (const ground of ['#fbfaff', '#efecf9', '#ffefcc']) expect(wcagContrast(shade.light, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['#130f2a', '#251f49']) expect(wcagContrast(shade.dark, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('the style sheet names every colour that the tokens use', async () => {
  const { readFile } = await import('node:fs/promises');
  const sheet = brandStyleSheet(brandSchema.parse({}));
  const used = [...(await readFile('src/styles/tokens.css', 'utf8')).matchAll(/var\((--brand-[\w-]+)\)/g)].map(([, name]) => name!);
  for (const name of used) expect(sheet).toContain(`${name}:#`);
});
