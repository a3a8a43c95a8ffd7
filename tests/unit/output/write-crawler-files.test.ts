import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitePage, writeCrawlerFiles } from '../../../src/output/write-crawler-files.ts';
import { makeTree } from './tree.ts';

const page = (path: string, more = '') =>
  `<html><head><link rel="canonical" href="https://site.example/${path}">${more}</head><body><link rel="canonical" href="no"></body></html>`;
const told = {
  url: 'https://site.example/',
  edition: 'public' as const,
  now: '2026-11-22',
  languages: ['fr', 'en'],
  securityEmail: 'hole@site.example',
};

async function written(changes: Partial<typeof told> | { edition: 'internal' } | { securityEmail: undefined }) {
  const twin = '<link rel="alternate" hreflang="fr" href="https://site.example/fr/a/?b=1&amp;c">';
  const folder = makeTree({
    'en/a/index.html': page('en/a/', twin),
    'en/search/index.html': page('en/search/', '<meta name="robots" content="noindex">'),
    '404.html': '<html><head></head></html>',
  });
  await writeCrawlerFiles(folder, { ...told, ...changes });
  return (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined);
}

test('the sitemap has each page that may be found, with its twins in other languages', async () => {
  const read = await written({});
  expect(read('sitemap.xml')).toContain(
    '<url><loc>https://site.example/en/a/</loc><xhtml:link rel="alternate" hreflang="fr" href="https://site.example/fr/a/?b=1&amp;c"/></url>',
  );
  expect(read('sitemap.xml')?.match(/<loc>/g)).toHaveLength(1);
});

test('the public edition may be found, the internal one not', async () => {
  expect((await written({}))('robots.txt')).toBe('User-agent: *\nAllow: /\nSitemap: https://site.example/sitemap.xml\n');
  expect((await written({ edition: 'internal' }))('robots.txt')).toMatch(/\nUser-agent: \*\nDisallow: \/\n$/);
});

test('whoever finds a hole knows whom to tell, for half a year from the build’s day', async () => {
  expect((await written({}))('.well-known/security.txt')).toBe(
    'Contact: mailto:hole@site.example\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: fr, en\nCanonical: https://site.example/.well-known/security.txt\n',
  );
  expect((await written({ securityEmail: undefined }))('.well-known/security.txt')).toBeUndefined();
  expect((await written({ url: 'https://site.example/below/' }))('.well-known/security.txt')).toBeUndefined();
});

test('a page without an address of its own is none for search engines', () => {
  expect(sitePage('<html><head><title>x</title></head></html>')).toBeUndefined();
});
