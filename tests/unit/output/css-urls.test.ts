import { expect, test } from 'vitest';
import { cssUrls, mapCssUrls } from '../../../src/output/css-urls.ts';

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
