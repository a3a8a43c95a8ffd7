import { expect, test } from 'vitest';
import { EUROPEAN } from '../../../src/integrations/fonts/letters.ts';
import { rewritePage } from '../../../src/output/rewrite-page.ts';

const files = new Set(['fr/index.html', 'text.woff2', 'display.woff2']);
const rewrite = (html: string) => rewritePage(html, { page: 'fr/index.html', files, site: 'https://site.example/' }, (text) => text);
const text = `<link rel="preload" href="/text.woff2" as="font" crossorigin data-letters="${EUROPEAN}" data-in="text">`;
const display = text.replace('text.woff2', 'display.woff2').replace('data-in="text"', 'data-in="headings"');
const kept = (name: string) => `<link rel="preload" href="../${name}.woff2" as="font" crossorigin>`;

test.each([
  ['<h1>Lyon</h1><p>de Łódź</p>', kept('text')],
  ['<h2>Zieliński</h2><p>Lyon</p>', kept('text') + kept('display')],
  ['<h2><a href="#x"><span>Iași</span></a></h2>', kept('text') + kept('display')],
  ['<h1>Œuvre</h1><p>élève, 1 024 €</p>', ''],
  ['<p title="Łódź">x</p><script type="application/json">"Łódź"</script>', ''],
  ['<h1>x</h1><p>&#x15B;</p>', kept('text')],
])('%s', (body, links) => expect(rewrite(text + display + body)).toBe(links + body));

test('a page without them stays as it is', () => expect(rewrite('<h1>Łódź</h1>')).toBe('<h1>Łódź</h1>'));
