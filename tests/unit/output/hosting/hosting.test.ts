import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { hostFiles } from '../../../../src/output/hosting/index.ts';
import { MIME_TYPES } from '../../../../src/output/hosting/mime-types.ts';

const policy = "default-src 'none'; style-src 'self' 'sha256-a+b/c='";
const site = (url: string) =>
  hostFiles({
    url,
    headers: [
      ['Content-Security-Policy', policy],
      ['X-Content-Type-Options', 'nosniff'],
    ],
    folders: ['_astro', 'en', 'fr', 'hosting'],
  });
const atRoot = site('https://site.example/');
const below = site('https://portal.example/comms/r%C3%A9seaux/');

test('every host gets the same policy', () => {
  for (const name of [
    'web.config',
    '.htaccess',
    '_headers',
    'hosting/nginx.conf',
    'hosting/Caddyfile',
    'hosting/lighttpd.conf',
    'hosting/README.txt',
  ]) {
    expect(atRoot[name]).toContain(policy);
  }
});

describe('web.config', () => {
  const elements = (text: string) => {
    const found: { name: string; attributes: Record<string, string> }[] = [];
    new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) }, { xmlMode: true }).end(text);
    return found;
  };

  test('each type is removed right before it is added', () => {
    const names = elements(atRoot['web.config'] ?? '');
    for (const extension of Object.keys(MIME_TYPES)) {
      const added = names.findIndex(({ name, attributes }) => name === 'mimeMap' && attributes['fileExtension'] === `.${extension}`);
      expect(names[added - 1]).toEqual({ name: 'remove', attributes: { fileExtension: `.${extension}` } });
    }
  });

  test('the error page is found from the root of the IIS site', () => {
    const path = (text: string | undefined) => elements(text ?? '').find(({ name }) => name === 'error')?.attributes['path'];
    expect(path(atRoot['web.config'])).toBe('404.html');
    expect(path(below['web.config'])).toBe('comms\\réseaux\\404.html');
  });
});

describe('.htaccess', () => {
  /** What Apache 2.4.13 does with the SetEnvIf lines and the expression of the last ErrorDocument. */
  const errorPage = (text: string, address: string) => {
    let base = '';
    for (const [, pattern, value] of text.matchAll(/SetEnvIf Request_URI "(.*)" FLAMBEAU_BASE=(.*)/g)) {
      const match = new RegExp(pattern ?? '').exec(address);
      if (match !== null) base = (value ?? '').replace('$1', match[1] ?? '');
    }
    return `/${base}404.html`;
  };

  test('only directives that AllowOverride FileInfo covers', () => {
    const used = new Set([...(atRoot['.htaccess'] ?? '').matchAll(/^\s*([A-Z][A-Za-z]+)\b/gm)].map(([, name]) => name));
    expect([...used].sort()).toEqual([
      'AddDefaultCharset',
      'AddOutputFilterByType',
      'AddType',
      'ErrorDocument',
      'Header',
      'RequestHeader',
      'SetEnvIf',
    ]);
  });

  test.each([
    ['/fr/nope/', '/404.html'],
    ['/nope', '/404.html'],
    ['/a/b/fr/nope/x.html', '/a/b/404.html'],
    ['/a/_astro/x.css', '/a/404.html'],
  ])('at the root or elsewhere, %s gives %s', (address, page) => expect(errorPage(atRoot['.htaccess'] ?? '', address)).toBe(page));

  test('where the top folder is unknown, the path of the public address', () => {
    expect(errorPage(below['.htaccess'] ?? '', '/comms/r%C3%A9seaux/nope')).toBe('/comms/r%C3%A9seaux/404.html');
    expect(below['.htaccess']).toContain('ErrorDocument 404 /comms/r%C3%A9seaux/404.html\n');
  });

  test('nothing is set to an empty value, which Apache reads as 1', () => expect(atRoot['.htaccess']).not.toMatch(/FLAMBEAU_BASE=\s/));
});

/** Of what the files are made, without what they hold: the names of elements, the first words of lines. */
const shape = (files: Record<string, string>) => ({
  config: [...(files['web.config'] ?? '').matchAll(/<[^>"]*(?:"[^"]*"[^>"]*)*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""')),
  headers: (files['_headers'] ?? '').split('\n'),
  htaccess: (files['.htaccess'] ?? '').split('\n').map((line) => /^\s*\S*/.exec(line)?.[0]),
});

test.each([
  'https://h.example/%22;%7D%0aevil/',
  'https://h.example/%E0/',
  'https://h.example/%22/%3E%3Cevil%20/%3E/&amp;/%00/',
  'https://h.example/%0d%0aHeader%20set%20X-Evil%201/',
  "https://h.example/'/%5C/%F0%9F%98%80/",
])('%s adds no line and no element', (url) => {
  const hostile = site(url);
  expect(shape(hostile)).toEqual(shape(below));
  expect(Object.values(hostile).join('')).not.toMatch(/[\0\u000b\r]/);
});
