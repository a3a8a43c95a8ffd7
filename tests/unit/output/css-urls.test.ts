import { expect, test } from 'vitest';
import { cssUrls, fetchedUrls, mapCssUrls } from '../../../src/output/css-urls.ts';

const mark = (css: string) => mapCssUrls(css, (url) => `<${url}>`);

test('every way to write an address', () => {
  expect(mark(`@import "/a.css";@import url('/b.css');x{y:url(/c.woff2) format("woff2"),url( "/d e.png" )}`)).toBe(
    `@import "</a.css>";@import url('</b.css>');x{y:url(</c.woff2>) format("woff2"),url( "</d e.png>" )}`,
  );
});

test('comments are left alone, and a comment’s start within quotes is none', () => {
  expect(mark('/* url(/a) */x{content:"/*";y:url(/b)}')).toBe('/* url(/a) */x{content:"/*";y:url(</b>)}');
});

test('places point at the address itself', () => {
  const css = 'a{b:url("/x.png")}';
  expect(cssUrls(css).map(({ start, end }) => css.slice(start, end))).toEqual(['/x.png']);
});

test.each([
  ['a{b:u\\72l(//evil.example/a)}', '//evil.example/a'],
  ['@\\69mport "//evil.example/a.css"', '//evil.example/a.css'],
  ['@\\000069 mport "//evil.example/b.css"', '//evil.example/b.css'],
  ['a{b:\\55 RL("https\\3a //evil.example/c")}', 'https://evil.example/c'],
  ['a{b:image-set("//evil.example/d.png" 1x)}', '//evil.example/d.png'],
  ['a{b:-webkit-image-set("//evil.example/d.png" 1x)}', '//evil.example/d.png'],
  ['a{b:i\\6d age-set(\'//evil.example/e.png\' type("image/png") 2x)}', '//evil.example/e.png'],
  ['a{b:src("//evil.example/f")}', '//evil.example/f'],
])('as a browser reads it, %s loads an address', (css, url) => expect(fetchedUrls(css)).toContain(url));

test('what names no address loads nothing', () => {
  expect(fetchedUrls('a::before{content:"\\201C";b:\\31 0}')).toEqual([]);
  expect(fetchedUrls('.sm\\:flex{a:b} .w-1\\/2{c:d}')).toEqual([]);
});
