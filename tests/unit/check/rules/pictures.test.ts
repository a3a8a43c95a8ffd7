import sharp from 'sharp';
import { drawApart } from '../../../../src/check/draw-apart.node.ts';
import { expect, test } from 'vitest';
import { check, visibleSpaces } from '../tree.ts';

const drawing = 'guide/fr/desk.svg';
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">\n  ${inside}\n</svg>\n`;

test.each([
  ['<circle r="3" fill="url(#a)"/><use href="#b"/><use xlink:href="#b"/>'],
  ['<image href="data:image/png;base64,AAAA"/>'],
  ['<style>.a { fill: url(#b); font-family: sans-serif }</style>'],
  ['<text>Écrire https://www.orvane.example/ ici</text>'],
])('a drawing may hold %s', async (inside) => {
  expect((await check({ [drawing]: svg(inside) })).en).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', '2:3 script: “script” is program code; a drawing holds none: save it again as a plain SVG'],
  ['<circle r="1"/><g onclick="x()"/>', '2:18 g: “onclick” is program code; a drawing holds none: save it again as a plain SVG'],
  ['<foreignObject/>', '2:3 foreignObject: “foreignObject” is program code; a drawing holds none: save it again as a plain SVG'],
  ['<a href="javascript:alert(1)"/>', '2:3 a: “javascript:alert(1)” would be loaded from elsewhere; a drawing holds all that it shows'],
  [
    '<image xlink:href="https://cdn.example/a.png"/>',
    '2:3 image: “https://cdn.example/a.png” would be loaded from elsewhere; a drawing holds all that it shows',
  ],
  [
    '<rect style="fill: url(https://cdn.example/a)"/>',
    '2:3 rect: “url(https://cdn.example/a)” would be loaded from elsewhere; a drawing holds all that it shows',
  ],
  [
    '<circle r="1"><animate attributeName="r"/></circle>',
    '2:17 animate: “animate” has no place in a drawing here, which neither moves nor answers; save it again as a plain SVG without it',
  ],
])('a drawing may not hold %s', async (inside, line) => {
  expect((await check({ [drawing]: svg(inside) })).en).toEqual([`${drawing}:${line}`]);
});

test.each([
  ['no size at all', ''],
  ['a viewBox with commas', ' viewBox="0,0,100,50"'],
  ['a width in %', ' width="100%" height="100%"'],
  ['a viewBox of three numbers', ' viewBox="0 0 100"'],
])('a drawing with %s', async (_, attributes) => {
  const { en, fr } = await check({ [drawing]: `<svg xmlns="http://www.w3.org/2000/svg"${attributes}><path d="M0 0"/></svg>` });
  expect(en).toEqual([
    `${drawing}:1:1 svg: the drawing’s size cannot be read; write viewBox="0 0 width height" on <svg>, numbers with spaces and without commas, and remove a width or height in %`,
  ]);
  expect(fr.map(visibleSpaces)[0]).toContain('écrivez viewBox="0 0 largeur hauteur" sur <svg>');
});

test('letters in a drawing that becomes points are refused: each machine has other fonts', async () => {
  const letters = svg('<g><text y="4">Awa</text></g>');
  const { problems } = await check({
    'champions/awa-mbaye.svg': letters,
    'settings/logo.svg': svg('<text/>'),
    'settings/shapes.svg': svg('<path d="M0 0h8v8z"/><title>Text</title>'),
    'guide/fr/desk.svg': letters,
  });
  expect(
    problems.filter(({ code }) => code.startsWith('drawing')).map(({ file, line, column, code }) => [file, line, column, code]),
  ).toEqual([
    ['champions/awa-mbaye.svg', 2, 6, 'drawing-letters'],
    ['settings/logo.svg', 2, 3, 'drawing-letters'],
  ]);
});

test('a drawing saved with a BOM, as UTF-16, or with letters of Windows, is said to be', async () => {
  const text = svg('<text>é</text>');
  const { problems } = await check({
    'guide/fr/a.svg': `\uFEFF${text}`,
    'guide/fr/b.svg': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'guide/fr/c.svg': Buffer.from(text, 'latin1'),
    'guide/fr/d.svg': `${svg('').slice(0, -8)}<g>`,
    'guide/fr/e.svg': '',
    'guide/fr/f.svg': `<!doctype html><html><body>404</body></html>`,
  });
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'guide/fr/a.svg byte-order-mark',
    'guide/fr/b.svg utf16',
    'guide/fr/c.svg not-utf8',
    'guide/fr/d.svg picture-fault',
    'guide/fr/e.svg picture-fault',
    'guide/fr/f.svg picture-kind',
  ]);
});

test('bitmaps that cannot be shown as they are: what they are and how to mend or convert them', async () => {
  const image = sharp({
    create: { width: 64, height: 48, channels: 3, background: '#4060a0', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });
  const [jpeg, png, webp, avif, gif, tiff] = await Promise.all([
    image.clone().jpeg().toBuffer(),
    image.clone().png().toBuffer(),
    image.clone().webp().toBuffer(),
    image.clone().avif().toBuffer(),
    image.clone().gif().toBuffer(),
    image.clone().tiff().toBuffer(),
  ]);
  const two = Buffer.concat([Buffer.alloc(64 * 64 * 3, 0), Buffer.alloc(64 * 64 * 3, 255)]);
  const moving = await sharp(two, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } })
    .webp({ loop: 0 })
    .toBuffer();
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(40)]);
  const wide = await sharp({ create: { width: 20_000, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const { problems } = await check({
    'guide/fr/good.jpg': jpeg,
    'guide/fr/good.png': png,
    'guide/fr/good.webp': webp,
    'guide/fr/good.avif': avif,
    'guide/fr/cut.jpg': jpeg.subarray(0, jpeg.length / 2),
    'guide/fr/cut.png': png.subarray(0, png.length / 2),
    'guide/fr/cut.webp': webp.subarray(0, webp.length / 2),
    'guide/fr/cut.avif': avif.subarray(0, avif.length / 2),
    'guide/fr/empty.jpg': Buffer.alloc(0),
    'guide/fr/gif.gif': gif,
    'guide/fr/gif-as.jpg': gif,
    'guide/fr/heic.heic': heic,
    'guide/fr/heic-as.jpg': heic,
    'guide/fr/heic-as.avif': heic,
    'guide/fr/tiff.tif': tiff,
    'guide/fr/moves.webp': moving,
    'guide/fr/wide.png': wide,
    'guide/fr/png-as.jpg': png,
    'guide/fr/page.png': '<!DOCTYPE html><html></html>',
    'guide/fr/text.jpg': 'hello',
  });
  const said = Object.fromEntries(problems.map(({ file, code, message }) => [file.slice(9), `${code}: ${message}`]));
  expect(problems).toHaveLength(Object.keys(said).length);
  expect(Object.fromEntries(Object.entries(said).map(([file, text]) => [file, text.split(':')[0]]))).toEqual({
    'cut.jpg': 'picture-fault',
    'cut.png': 'picture-fault',
    'cut.webp': 'picture-fault',
    'cut.avif': 'picture-fault',
    'empty.jpg': 'picture-fault',
    'gif.gif': 'picture-convert',
    'gif-as.jpg': 'picture-convert',
    'heic.heic': 'picture-convert',
    'heic-as.jpg': 'picture-convert',
    'heic-as.avif': 'picture-convert',
    'tiff.tif': 'picture-convert',
    'moves.webp': 'picture-fault',
    'wide.png': 'picture-fault',
    'png-as.jpg': 'picture-kind',
    'page.png': 'picture-kind',
    'text.jpg': 'picture-kind',
  });
  expect(said['cut.jpg']).toContain('damaged or cut short');
  expect(said['heic.heic']).toContain('Most compatible');
  expect(said['wide.png']).toContain('20000 × 2');
  expect(said['png-as.jpg']).toContain('rename it to .png');
  expect(said['page.png']).toContain('it is a web page');
});

test('a drawing that never ends is stopped and said to be slow; one that draws, or is none, is told from it', async () => {
  const draw = () => Promise.reject(new Error('It was drawn here.'));
  const dashes = '<path d="M0 0H9" stroke="#000" stroke-dasharray="3"/>';
  const endless = `<g transform="scale(.0001)"><path d="M0 0H999999V999999H0Z" stroke="#000" stroke-width="1000" stroke-dasharray=".01"/></g>`;
  const kinds = await Promise.all([
    drawApart(svg(endless), draw, 1),
    drawApart(svg(dashes), draw),
    drawApart('<svg stroke-dasharray', draw),
    drawApart(svg('<path d="M0 0h1"/>'), draw),
  ]);
  expect(kinds).toEqual(['slow', undefined, 'broken', 'broken']);
});
