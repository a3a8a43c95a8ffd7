import { readFile } from 'node:fs/promises';
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { derivedColours } from '../../../../src/domain/brand/derived.ts';
import { brandStyleSheet } from '../../../../src/domain/brand/style-sheet.ts';
import { brandTokens } from '../../../../src/domain/brand/tokens.ts';
import { brandSchema } from '../../../../src/schemas/settings.ts';

/** Colours in which well-known companies present themselves, as they publish them. */
const palettes: [string, { night?: string; ember: string; flame?: string }][] = [
  ['a railway’s red', { ember: '#ec0016', night: '#282d37' }],
  ['a bank’s blue', { ember: '#0018a8', night: '#0018a8', flame: '#7ad3e5' }],
  ['a furniture shop’s blue and yellow', { ember: '#0058a3', night: '#0058a3', flame: '#ffdb00' }],
  ['a coffee house’s green', { ember: '#006241', night: '#1e3932', flame: '#d4e9e2' }],
  ['an operator’s orange on black', { ember: '#ff7900', night: '#000000', flame: '#ffd200' }],
  ['a post office’s yellow and blue', { ember: '#ffcb05', night: '#003da5', flame: '#ffcb05' }],
  ['black on white', { ember: '#000000', night: '#000000', flame: '#ffffff' }],
  ['white on black', { ember: '#ffffff', night: '#ffffff', flame: '#000000' }],
  ['a toy’s pink', { ember: '#e0218a', night: '#e0218a', flame: '#f7b9d7' }],
  ['a chocolate’s violet', { ember: '#7851a9', night: '#3f2a6b', flame: '#c9b3e6' }],
  ['a mid grey, on which our ink fails', { ember: '#777777', night: '#777777', flame: '#777777' }],
];

/** Every colour of a coarse grid, as each part of a brand. */
const levels = ['00', '33', '66', '99', 'cc', 'ff'];
const grid = levels.flatMap((red) => levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)));

function holds(brand: Parameters<typeof brandTokens>[0]) {
  const { night, ember, hot, flame, onFlame, flameLit, emberInk, pine, sky } = brandTokens(brand);
  const least = (text: string, ground: string, ratio: number) => {
    if (wcagContrast(text, ground) < ratio)
      throw new Error(`${JSON.stringify(brand)}: ${text} on ${ground} has ${wcagContrast(text, ground)}, not ${ratio}`);
  };
  least(hot.text, hot.fill, 4.5);
  least(onFlame, flame, 4.5);
  least(flameLit, night, 4.5);
  for (const text of ['#f7f2e8', '#cdc6e6', '#fbfaff']) least(text, night, 4.5);
  least(ember.light, '#fbfaff', 2.5);
  least(ember.dark, '#130f2a', 3);
  least(ember.night, night, 3);
  for (const [edge, ground] of [
    [hot.edge.light, '#fbfaff'],
    [hot.edge.dark, '#130f2a'],
    [hot.edge.night, night],
  ] as const)
    least(edge, ground, 1.3);
  for (const shade of [emberInk, pine, sky]) {
    for (const ground of ['#fbfaff', '#efecf9', '#ffefcc']) least(shade.light, ground, 4.5);
    for (const ground of ['#130f2a', '#251f49']) least(shade.dark, ground, 4.5);
  }
}

test.each(palettes)('%s: the colours stay, and all that stands on them or in them can be read', (_, colours) => {
  const brand = brandSchema.parse(colours);
  holds(brand);
  expect(brandTokens(brand).hot.fill).toBe(brand.ember);
  expect(brandTokens(brand).flame).toBe(brand.flame);
});

test('any colour will do', () => {
  for (const colour of grid) holds(brandSchema.parse({ night: colour, ember: colour, flame: colour, pine: colour, sky: colour }));
});

test('our own colours are taken as they are, and what is derived of others is told', () => {
  const own = brandSchema.parse({});
  const { night, ember, hot, flame, onFlame, flameLit } = brandTokens(own);
  expect([night, ember.light, ember.dark, ember.night, hot.text, flame, onFlame, flameLit]).toEqual([
    '#1a1440',
    '#ff6a2b',
    '#ff6a2b',
    '#ff6a2b',
    '#21100a',
    '#ffc247',
    '#1b1636',
    '#ffc247',
  ]);
  expect(derivedColours(own)).toEqual([]);
  const [text] = derivedColours(brandSchema.parse({ ember: '#e30613' }));
  expect(text).toEqual({ colour: 'ember', use: 'text', shade: '#ffffff', ground: '#e30613', ratio: 4.88, lc: -77 });
  expect(derivedColours(brandSchema.parse({ ember: '#000000', night: '#ffffff' })).map(({ colour, use }) => `${colour} ${use}`)).toEqual([
    'night night',
    'ember text',
    'ember mark',
  ]);
});

test('the style sheet names every colour that the tokens use', async () => {
  const sheet = brandStyleSheet(brandSchema.parse({}));
  const files = ['src/styles/tokens.css', 'src/styles/base.css', 'src/components/ui/header/SiteHeader.astro'];
  const used = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n').matchAll(/var\((--brand-[\w-]+)\)/g);
  for (const [, name] of used) expect(sheet).toContain(`${name}:#`);
});
