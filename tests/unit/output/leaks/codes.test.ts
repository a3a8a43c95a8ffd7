import sharp from 'sharp';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { Needles } from '../../../../src/output/leaks/needles.ts';
import { searchSite } from '../../../../src/output/leaks/search.ts';
import { makeTree } from '../tree.ts';

const needles = new Needles();
needles.add('host', '.intra.orvane.example', 'settings/site.yaml');
needles.add('name', 'Éloïse Vautrin', 'champions/eloise-vautrin.yaml (name)');
const secrets = { needles, pictures: [] };

const INSIDE = 'https://wiki.intra.orvane.example/merger';
const OUTSIDE = 'https://www.orvane.example/en/';

/** A code as QrCode.astro draws it. */
function drawing(text: string, { ecc = 'M', border = 4, attributes = 'class="qr w-110" data-astro-cid-y4fmgjjk' } = {}): string {
  const { data, size } = encode(text, { ecc: ecc as 'M', border });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg ${attributes} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"></rect><path d="${path}" fill="#000"></path></svg>`;
}

const page = (body: string) => `<!doctype html><title>A</title><p>Words.</p>${body}<p>More.</p>`;
const alone = (svg: string) => svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replace(' data-astro-cid-y4fmgjjk', '');
const picture = (svg: string, width: number) => sharp(Buffer.from(alone(svg))).resize(width);
/** A poster of its own making: the code is a part of it, on a colour, a little turned. */
const poster = async (...texts: string[]) => {
  const codes = await Promise.all(texts.map((text) => picture(drawing(text), 260).rotate(4, { background: '#ffe08a' }).png().toBuffer()));
  return sharp({ create: { width: 1200, height: 630, channels: 3, background: '#ffe08a' } }).composite(
    codes.map((input, index) => ({ input, left: 80 + 520 * index, top: 170 })),
  );
};

const search = async (files: Record<string, string | Buffer>, drawn: string[] = []) => {
  const found = await searchSite(makeTree(files), Object.keys(files).sort(), secrets, new Set(drawn));
  return { places: found.leaks.map(({ file, needle }) => [file, needle.from]), codes: found.codes, unread: found.unread };
};
const told = (file: string, from = 'settings/site.yaml') => ({ places: [[file, from]], codes: 1, unread: [] });

test.each([
  ['as our pages have it', drawing(INSIDE)],
  ['without its mark', drawing(INSIDE, { attributes: '' })],
  ['with no room around it', drawing(INSIDE, { border: 1 })],
  ['of a long address', drawing(`${INSIDE}?${'a=long&'.repeat(120)}`)],
  ['with much to spare', drawing(INSIDE, { ecc: 'H' })],
])('an internal address is read back from a code in a page, %s', async (_how, svg) => {
  expect(await search({ 'en/a/index.html': page(svg) })).toEqual(told('en/a/index.html → QR'));
});

test('so is one in a drawing, in a packed page, and a name in a letter’s signs', async () => {
  expect(await search({ 'a.svg': alone(drawing(INSIDE)) })).toEqual(told('a.svg → QR'));
  const zip = Buffer.from(zipSync({ 'in/a.html': Buffer.from(page(drawing(INSIDE))) }));
  expect(await search({ 'a.zip': zip })).toEqual(told('a.zip → in/a.html → QR'));
  const mail = drawing('mailto:x@orvane.example?subject=%C3%89lo%C3%AFse%20Vautrin');
  expect(await search({ 'a.html': page(mail) })).toEqual(told('a.html → QR', 'champions/eloise-vautrin.yaml (name)'));
});

test('so is one in a picture, whatever its format and however large', async () => {
  const one = await poster(INSIDE);
  for (const [name, bytes] of [
    ['a.png', await one.clone().png().toBuffer()],
    ['a.jpg', await one.clone().jpeg({ quality: 60 }).toBuffer()],
    ['a.webp', await one.clone().webp().toBuffer()],
    ['a.avif', await one.clone().avif().toBuffer()],
    ['a.gif', await one.clone().gif().toBuffer()],
    ['large.png', await picture(drawing(INSIDE), 3000).png().toBuffer()],
    ['light.png', await picture(drawing(INSIDE), 300).negate({ alpha: false }).png().toBuffer()],
  ] as const)
    expect([name, await search({ [name]: bytes })]).toEqual([name, told(`${name} → QR`)]);
});

test('the second code of a picture is read as well', async () => {
  const two = await (await poster(OUTSIDE, INSIDE)).png().toBuffer();
  expect(await search({ 'a.png': two })).toEqual({ ...told('a.png → QR'), codes: 2 });
});

test('a code that leads outside is no finding, and what is no code is none', async () => {
  const chart = `<svg viewBox="0 0 600 300"><rect width="40" height="200"/><path d="M0 0h30v30h-30z"/></svg>`;
  const photo = await sharp({
    create: { width: 300, height: 200, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })
    .jpeg()
    .toBuffer();
  const files = {
    'a.html': page(drawing(OUTSIDE) + chart),
    'b.html': page(drawing(OUTSIDE)),
    'c.jpg': photo,
    'broken.png': photo.subarray(0, 900),
  };
  expect(await search(files)).toEqual({ places: [], codes: 2, unread: [] });
});

test('a code of ours that cannot be read is named: a phone could not either', async () => {
  const black = drawing(OUTSIDE).replace('fill="#fff"', 'fill="#000"');
  const cut = drawing(OUTSIDE)
    .replace(/M\d+ (?:[4-9]|1\d) ?h1v1h-1z/g, '')
    .replace(/M\d+ (?:[4-9]|1\d)h1v1h-1z/g, '');
  expect(await search({ 'a.html': page(black), 'b.html': page(cut), 'c.html': page(drawing(OUTSIDE)) })).toEqual({
    places: [],
    codes: 1,
    unread: ['a.html', 'b.html'],
  });
});

test('a picture that this build drew from words is known by them, and not looked at', async () => {
  const bytes = await (await poster(INSIDE)).png().toBuffer();
  expect(await search({ 'share/a.png': bytes }, ['share/a.png'])).toEqual({ places: [], codes: 0, unread: [] });
});
