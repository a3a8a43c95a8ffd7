import { describe, expect, test } from 'vitest';
import { absoluteUrl, type Place, relativeUrl } from '../../../src/output/relative.ts';

const files = new Set([
  'index.html',
  '404.html',
  'favicon.svg',
  '_astro/page.abc.css',
  'fr/index.html',
  'fr/guide/index.html',
  'fr/guide/charter/index.html',
  'fr/guide/été/index.html',
  'fr/download',
  'share/fr/a b.png',
]);
const from = (page: string) => (url: string) => relativeUrl(url, { page, files, site: 'https://site.example/base/' });

describe('from a page three folders deep', () => {
  const to = from('fr/guide/charter/index.html');
  test.each([
    ['/', '../../../index.html'],
    ['/fr/', '../../index.html'],
    ['/fr/guide/', '../index.html'],
    ['/fr/guide/charter/', 'index.html'],
    ['/fr/guide', '../index.html'],
    ['/favicon.svg', '../../../favicon.svg'],
    ['/_astro/page.abc.css', '../../../_astro/page.abc.css'],
    ['/fr/download', '../../download'],
  ])('%s is %s', (url, expected) => expect(to(url)).toBe(expected));

  test('keeps query and anchor, in this order', () => expect(to('/fr/guide/?q=a/b&c=%20#d?e')).toBe('../index.html?q=a/b&c=%20#d?e'));
  test('an anchor of the same page does not load it again', () => expect(to('/fr/guide/charter/#rule')).toBe('#rule'));
  test('a query for the same page does', () => expect(to('/fr/guide/charter/?q=1#rule')).toBe('index.html?q=1#rule'));
  test('a link that was relative already names its file too', () => expect(to('../')).toBe('../index.html'));
  test('dots are resolved', () => expect(to('/fr/./x/../guide/')).toBe('../index.html'));
  test('a page that is not there is still written as a page, for the check to find', () =>
    expect(to('/fr/nowhere/')).toBe('../../nowhere/index.html'));
  test('a file that is not there stays a file', () => expect(to('/fr/nowhere.pdf')).toBe('../../nowhere.pdf'));
});

describe('names that are percent-encoded', () => {
  test('stay encoded', () => expect(from('index.html')('/fr/guide/%C3%A9t%C3%A9/')).toBe('fr/guide/%C3%A9t%C3%A9/index.html'));
  test('share their folder with a page of that name', () =>
    expect(from('fr/guide/été/index.html')('/fr/guide/%C3%A9t%C3%A9/#a')).toBe('#a'));
  test('an unencoded name is the same file', () => expect(from('fr/guide/été/index.html')('/fr/guide/été/')).toBe('index.html'));
  test('a space', () => expect(from('fr/index.html')('/share/fr/a%20b.png')).toBe('../share/fr/a%20b.png'));
  test('a malformed escape does not stop the build', () => expect(from('index.html')('/fr/100%/')).toBe('fr/100%/index.html'));
  test('a colon at the start is no scheme', () => expect(from('index.html')('/a:b.html')).toBe('./a:b.html'));
});

test.each([
  'https://x.example/',
  'mailto:a@b.example',
  'tel:+33',
  'data:image/png;base64,AA',
  '//cdn.example/x.js',
  '#main',
  '',
  'HTTP://X',
])('%s stays as it is', (url) => expect(from('fr/index.html')(url)).toBe(url));

test('the error page is sent at any depth: its links go to the public address', () => {
  const to = from('404.html');
  expect([to('/fr/guide/#a'), to('/favicon.svg'), to('/'), to('#main')]).toEqual([
    'https://site.example/base/fr/guide/index.html#a',
    'https://site.example/base/favicon.svg',
    'https://site.example/base/index.html',
    '#main',
  ]);
});

test('an absolute address keeps the form that the page gave it', () => {
  const place = { page: 'fr/index.html', files, site: 'https://site.example/base/' };
  expect(absoluteUrl('/fr/guide/', place)).toBe('https://site.example/base/fr/guide/');
  expect(absoluteUrl('https://other.example/x', place)).toBe('https://other.example/x');
});

test('what is remembered of pages before changes no address', () => {
  const reached: Place['reached'] = new Map();
  const pages = [...files, 'fr/guide/a/index.html', 'fr/guide/a/b/index.html', 'fr/guide/a.b/index.html', 'en/index.html'].filter((page) =>
    page.endsWith('.html'),
  );
  const urls = [
    '/',
    '/fr/',
    '/fr/guide/',
    '/fr/guide/charter/',
    '/fr/guide/été/#a',
    '/fr/guide/%C3%A9t%C3%A9/',
    '/fr/guide/a/',
    '/fr/guide/a/b/',
    '/fr/guide/a.b/?q',
    '/favicon.svg',
    '/fr',
    '/x:y/',
    '../',
    '/en/',
  ];
  for (let round = 0; round < 2; round += 1)
    for (const page of pages)
      for (const url of urls) {
        const place = { page, files, site: 'https://site.example/base/' };
        expect(relativeUrl(url, { ...place, reached }), `${page} ${url}`).toBe(relativeUrl(url, place));
      }
});
