import { describe, expect, test } from 'vitest';
import { rewritePage } from '../../../src/output/rewrite-page.ts';
import { typeset } from '../../../src/i18n/typography/typeset.ts';

const files = new Set(['index.html', '404.html', 'a.png', 'b.png', 'fr/index.html', 'fr/guide/index.html', 'fr/guide/x/index.html']);
const rewrite = (html: string, page = 'fr/guide/x/index.html') =>
  rewritePage(html, { page, files, site: 'https://site.example/' }, typeset);
const french = (body: string) =>
  rewrite(`<html lang="fr"><body>${body}</body></html>`).slice('<html lang="fr"><body>'.length, -'</body></html>'.length);
const nbsp = '\u00A0';

describe('addresses', () => {
  test.each([
    ['<a href="/fr/guide/#a">x</a>', '<a href="../index.html#a">x</a>'],
    ["<a href='/fr/'>x</a>", "<a href='../../index.html'>x</a>"],
    ['<a href=/fr/>x</a>', '<a href="../../index.html">x</a>'],
    ['<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', '<img src="../../../a.png" srcset="../../../a.png 1x, ../../../b.png 2x">'],
    ['<form action="/fr/">', '<form action="../../index.html">'],
    ['<video poster="/a.png">', '<video poster="../../../a.png">'],
    [
      '<p data-src="/a.png" data-href="/fr/" data-url="/b.png">',
      '<p data-src="../../../a.png" data-href="../../index.html" data-url="../../../b.png">',
    ],
    ['<link rel="preload" imagesrcset="/a.png 1x">', '<link rel="preload" imagesrcset="../../../a.png 1x">'],
    ['<meta http-equiv="refresh" content="0; url=/fr/">', '<meta http-equiv="refresh" content="0; url=../../index.html">'],
    ['<meta http-equiv="Refresh" content="0;URL=\'/fr/\'">', '<meta http-equiv="Refresh" content="0;URL=&#39;../../index.html&#39;">'],
    ['<svg><use xlink:href="/a.png#i"/></svg>', '<svg><use xlink:href="../../../a.png#i"/></svg>'],
    ['<a href="/fr/?a=1&amp;b=2">x</a>', '<a href="../../index.html?a=1&amp;b=2">x</a>'],
  ])('%s', (html, expected) => expect(rewrite(html)).toBe(expected));

  test.each([
    '<a href="https://x.example/?a&b">x</a>',
    '<a href="mailto:a@b.example">x</a>',
    '<a href="#main">x</a>',
    '<p title="/fr/" data-path="/fr/">/fr/</p>',
    '<img src="data:image/png;base64,AA">',
    '<!-- <a href="/fr/"> -->',
    '<script type="application/json">{"a":"<a href=\'/fr/\'>"}</script>',
    '<a href>x</a>',
  ])('%s stays byte for byte', (html) => expect(rewrite(html)).toBe(html));

  test('canonical, alternates and share metadata stay absolute', () => {
    const head =
      '<link rel="canonical" href="/fr/guide/x/"><link rel="alternate" hreflang="en" href="https://site.example/en/"><meta property="og:image" content="/a.png"><meta name="twitter:image" content="/a.png">';
    expect(rewrite(head)).toBe(
      '<link rel="canonical" href="https://site.example/fr/guide/x/"><link rel="alternate" hreflang="en" href="https://site.example/en/"><meta property="og:image" content="https://site.example/a.png"><meta name="twitter:image" content="https://site.example/a.png">',
    );
  });

  test('the root page', () => expect(rewrite('<a href="/fr/">x</a>', 'index.html')).toBe('<a href="fr/index.html">x</a>'));
  test('the error page', () =>
    expect(rewrite('<style>a{b:url(/a.png)}</style><a href="/fr/">x</a>', '404.html')).toBe(
      '<style>a{b:url(https://site.example/a.png)}</style><a href="https://site.example/fr/index.html">x</a>',
    ));
});

describe('direction', () => {
  test.each([
    ['<html lang="ar"><p>x</p></html>', '<html lang="ar" dir="rtl"><p>x</p></html>'],
    ['<html lang=he><p>x</p></html>', '<html lang=he dir="rtl"><p>x</p></html>'],
    [
      '<html lang="fr"><b lang="fa">x</b> <b lang="en">y</b></html>',
      '<html lang="fr"><b lang="fa" dir="rtl">x</b> <b lang="en">y</b></html>',
    ],
    [
      '<p lang="ur">a <b lang="fr">b <i lang="ar-MA">c</i></b></p>',
      '<p lang="ur" dir="rtl">a <b lang="fr" dir="ltr">b <i lang="ar-MA" dir="rtl">c</i></b></p>',
    ],
    [
      '<p lang="ar"><br lang="ar"><i lang="ckb">c</i></p><p lang="az-Arab">x</p>',
      '<p lang="ar" dir="rtl"><br lang="ar"><i lang="ckb">c</i></p><p lang="az-Arab" dir="rtl">x</p>',
    ],
    ['<option lang="yi">x</option><option lang="de">y</option>', '<option lang="yi" dir="rtl">x</option><option lang="de">y</option>'],
    [
      '<p lang="ar" dir="auto">x</p><p lang="ar" dir="rtl"><b lang="he">y</b></p>',
      '<p lang="ar" dir="auto">x</p><p lang="ar" dir="rtl"><b lang="he">y</b></p>',
    ],
    ['<p lang="">x</p><p lang="nonsense!">y</p>', '<p lang="">x</p><p lang="nonsense!">y</p>'],
  ])('%s', (source, expected) => {
    expect(rewrite(source)).toBe(expected);
    expect(rewrite(expected)).toBe(expected);
  });
});

describe('typography', () => {
  test('French text, and only there', () => {
    expect(rewrite('<p>Really !</p>')).toBe('<p>Really !</p>');
    expect(french('<p>Vraiment ?</p>')).toBe(`<p>Vraiment${nbsp}?</p>`);
    expect(french('<p lang="en">Really !</p><p>Oui !</p>')).toBe(`<p lang="en">Really !</p><p>Oui${nbsp}!</p>`);
    expect(rewrite('<html lang="en"><p>No !<q lang="fr-CA">Oui !</q></p>')).toBe(
      `<html lang="en"><p>No !<q lang="fr-CA">Oui${nbsp}!</q></p>`,
    );
  });

  test('an English apostrophe is one too', () => expect(rewrite('<p lang="en">It\'s</p>')).toBe('<p lang="en">It’s</p>'));

  test.each(['code', 'pre', 'textarea', 'script', 'style', 'kbd', 'samp'])('nothing within <%s>', (name) => {
    const html = `<${name}>Vraiment ?</${name}>`;
    expect(french(html)).toBe(html);
    expect(french(`<pre><b>Vraiment ?</b></pre>`)).toBe('<pre><b>Vraiment ?</b></pre>');
  });

  test('spoken attributes and shown metadata, no others', () => {
    expect(french('<img alt="Qui ?" title="Toi !" data-text="Qui ?" id="a ?">')).toBe(
      `<img alt="Qui${nbsp}?" title="Toi${nbsp}!" data-text="Qui ?" id="a ?">`,
    );
    expect(french('<textarea placeholder="Qui ?">Moi ?</textarea>')).toBe(`<textarea placeholder="Qui${nbsp}?">Moi ?</textarea>`);
    expect(rewrite('<html lang="fr"><meta name="description" content="Qui ?"><meta name="x" content="Qui ?">')).toBe(
      `<html lang="fr"><meta name="description" content="Qui${nbsp}?"><meta name="x" content="Qui ?">`,
    );
  });

  test('the title of the page', () =>
    expect(rewrite('<html lang="fr"><title>Qui ?</title>')).toBe(`<html lang="fr"><title>Qui${nbsp}?</title>`));

  test('spaces at an inline element’s edge stay', () => {
    expect(french('<p>un <b>deux</b> trois <i> !</i></p>')).toBe(`<p>un <b>deux</b> trois <i>${nbsp}!</i></p>`);
  });

  test('entities count as what they stand for, and markup stays markup', () => {
    expect(french('<p>A &amp; B &lt;c&gt; ?</p>')).toBe(`<p>A &amp; B &lt;c&gt;${nbsp}?</p>`);
    expect(french('<p>Q&amp;R</p>')).toBe('<p>Q&amp;R</p>');
    expect(french('<a title="« A &amp; B &quot;c&quot; »">x</a>')).toBe(`<a title="«${nbsp}A &amp; B &quot;c&quot;${nbsp}»">x</a>`);
  });

  test('a run that spaces alone make stays', () => expect(french('<b>a</b>\n  <b>b</b>')).toBe('<b>a</b>\n  <b>b</b>'));
});
