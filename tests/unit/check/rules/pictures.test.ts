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
  ['<script>alert(1)</script>', '2:3 script: “script” is programme code; a drawing holds none: save it again as a plain SVG'],
  ['<circle r="1"/><a onclick="x()"/>', '2:18 a: “onclick” is programme code; a drawing holds none: save it again as a plain SVG'],
  ['<foreignObject/>', '2:3 foreignObject: “foreignObject” is programme code; a drawing holds none: save it again as a plain SVG'],
  ['<a href="javascript:alert(1)"/>', '2:3 a: “javascript:alert(1)” would be loaded from elsewhere; a drawing holds all that it shows'],
  [
    '<image xlink:href="https://cdn.example/a.png"/>',
    '2:3 image: “https://cdn.example/a.png” would be loaded from elsewhere; a drawing holds all that it shows',
  ],
  [
    '<rect style="fill: url(https://cdn.example/a)"/>',
    '2:3 rect: “fill: url(https://cdn.example/a)” would be loaded from elsewhere; a drawing holds all that it shows',
  ],
  ['<style>@import "a.css";</style>', '2:10 “@import "a.css";” would be loaded from elsewhere; a drawing holds all that it shows'],
])('a drawing may not hold %s', async (inside, line) => {
  expect((await check({ [drawing]: svg(inside) })).en).toEqual([`${drawing}:${line}`]);
});

test('a drawing without a size', async () => {
  const { en, fr } = await check({ [drawing]: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>' });
  expect(en).toEqual([`${drawing}:1:1 svg: the drawing has no size; add viewBox="0 0 width height" to <svg>`]);
  expect(fr.map(visibleSpaces)).toEqual([
    `${drawing}:1:1 svg: le dessin n’a pas de taille~; ajoutez viewBox="0 0 largeur hauteur" à <svg>`,
  ]);
});

test('a file that is not the image that its name says', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n0000000000', 'latin1');
  const { en } = await check({ 'guide/fr/a.jpg': png, 'guide/fr/b.png': png, 'guide/fr/c.png': 'hello', 'guide/fr/d.svg': '' });
  expect(en).toEqual([
    'guide/fr/a.jpg:1:1 this file is not what its name says (.jpg); rename it to .png, or save it again',
    'guide/fr/c.png:1:1 this file is not what its name says (.png); save it again as an image',
    'guide/fr/d.svg:1:1 this file is not what its name says (.svg); save it again as an image',
  ]);
});
