import { expect, test } from 'vitest';
import { finishSite } from '../../../src/output/site-finisher.ts';
import { verifyOutput } from '../../../src/output/verify/index.ts';
import { makeTree, readTree } from './tree.ts';

const site = 'https://site.example/flambeau/';
const page = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="Qui ?"><link rel="canonical" href="/${lang}/"><link rel="stylesheet" href="/_astro/a.css"></head><body><main data-pagefind-body><i data-pagefind-meta="title[data-value]" data-value="${title}"></i><i data-pagefind-filter="type[data-value]" data-value="guide"></i><h1>Titre</h1>${body}</main></body></html>`;

test('what Astro has built becomes an output that passes every rule', async () => {
  const folder = makeTree({
    'index.html': page('fr', 'Accueil', '<a href="/en/#a">English</a> <p>Vraiment ?</p>'),
    'fr/index.html': page('fr', 'Bienvenue', '<a href="/en/">English</a>'),
    'en/index.html': page('en', 'Welcome', '<a id="a" href="/">Français</a>'),
    '404.html':
      '<!doctype html><html lang="fr"><title>Perdu</title><meta name="description" content="d"><style>h1{color:red}</style><h1>Perdu ?</h1><a href="/fr/">Accueil</a></html>',
    '_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}',
    '_astro/f.woff2': 'font',
  });
  expect((await verifyOutput(folder, { site })).map(({ rule }) => rule)).toContain('links');

  await finishSite(folder, site);

  expect(await verifyOutput(folder, { site })).toEqual([]);
  const files = readTree(folder);
  expect(files['index.html']).toContain('<a href="en/index.html#a">English</a> <p>Vraiment\u00A0?</p>');
  expect(files['404.html']).toContain(`<a href="${site}fr/index.html">`);
  expect(files['.htaccess']).toContain('ErrorDocument 404 /flambeau/404.html');
});
