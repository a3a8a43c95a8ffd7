import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifyOutput, type VerifyOptions } from '../../../../src/output/verify/index.ts';
import { makeTree } from '../tree.ts';

const site = 'https://site.example/';

interface PageParts {
  lang?: string;
  title?: string;
  head?: string;
  body?: string;
}

let count = 0;
/** A page with nothing wrong; each has a title of its own. */
function page({ lang = 'fr', title = `Page ${(count += 1)}`, head = '', body = '' }: PageParts = {}): string {
  return `<!doctype html>\n<html lang="${lang}">\n<head><title>${title}</title><meta name="description" content="d"><link rel="canonical" href="${site}">${head}</head>\n<body><h1>t</h1>${body}</body></html>`;
}

const base = () => ({ 'index.html': page(), '404.html': page() });

/** The messages about one page, `rule: message`. */
async function complaints(files: Record<string, string>, options: Partial<VerifyOptions> = {}): Promise<string[]> {
  const findings = await verifyOutput(makeTree({ ...base(), ...files }), { site, ...options });
  return findings.map(
    ({ rule, file, line, message, level }) =>
      `${level === 'warning' ? 'warning ' : ''}${rule} ${file}${line === undefined ? '' : `:${line}`} ${message}`,
  );
}

const about = (parts: PageParts, options?: Partial<VerifyOptions>) => complaints({ 'fr/a/index.html': page(parts) }, options);

test('a sound output has no findings', async () => {
  expect(
    await complaints({
      'fr/index.html': page({
        body: '<h2 id="é">x</h2><a href="a/index.html?q#b">a</a><a href="#">top</a><a href="../index.html#:~:text=x">r</a>',
      }),
      'fr/a/index.html': page({
        head: `<link rel="stylesheet" href="../../_astro/a.css"><meta property="og:image" content="${site}i.png"><link rel="alternate" hreflang="en" href="${site}fr/a/"><link rel="icon" href="data:image/svg+xml,x">`,
        body: `<p id="b">x</p><a href="../index.html#%C3%A9">é</a><a href="https://x.example/">out</a><a href="mailto:a@b.example">m</a><a href="tel:+33">t</a><a href="${site}fr/">own</a><img src="../../i.png" srcset="../../i.png 1x, ../../i.png 2x" alt=""><script src="../../s.js" defer></script><script type="application/json">{}</script><form action="mailto:a@b.example"></form>`,
      }),
      'i.png': 'i',
      's.js': '1',
      '_astro/a.css': 'a{b:url(../i.png);c:url(data:image/png;base64,AA);d:url(#x)}',
      '_astro/wasm.fr.pagefind': '',
      'pagefind/pagefind-entry.json': '{}',
    }),
  ).toEqual([]);
});

describe('links', () => {
  test.each([
    ['<a href="../nope/index.html">x</a>', 'links fr/a/index.html:4 “fr/nope/index.html” does not exist.'],
    ['<img src="i.png" alt="">', 'links fr/a/index.html:4 “fr/a/i.png” does not exist.'],
    ['<img srcset="../../index.html 1x, j.png 2x" alt="">', 'links fr/a/index.html:4 “fr/a/j.png” does not exist.'],
    ['<a href="/fr/">x</a>', 'links fr/a/index.html:4 “/fr/” counts from the host’s root; it must be relative.'],
    ['<a href="../">x</a>', 'links fr/a/index.html:4 “fr/” is a folder: the address must say index.html.'],
    ['<a href="../../../index.html">x</a>', 'links fr/a/index.html:4 “../../../index.html” leads out of the site.'],
    ['<a href="">x</a>', 'links fr/a/index.html:4 An empty address in <a>.'],
    ['<a href="#nope">x</a>', 'links fr/a/index.html:4 The page has no “#nope”.'],
    ['<a href="../../index.html#nope">x</a>', 'links fr/a/index.html:4 “index.html” has no “#nope”.'],
  ])('%s', async (body, expected) => expect(await about({ body })).toEqual([expected]));

  test('the error page may not hold a relative one', async () =>
    expect(await complaints({ '404.html': page({ body: '<a href="index.html">x</a>' }) })).toEqual([
      'links 404.html:4 “index.html”: the error page is sent at any depth, so its addresses must be absolute.',
    ]));
});

describe('public addresses', () => {
  const message = (text: string) => `public-addresses fr/a/index.html:3 ${text}`;
  test.each([
    [`<meta property="og:image" content="${site}nope.png">`, `“${site}nope.png” does not exist in the output.`],
    ['<meta property="og:image" content="../../i.png">', `“../../i.png” must be absolute and begin with ${site}.`],
    [
      '<meta property="og:image" content="https://cdn.example/i.png">',
      `“https://cdn.example/i.png” must be absolute and begin with ${site}.`,
    ],
    [`<link rel="alternate" hreflang="en" href="${site}en/">`, `“${site}en/” does not exist in the output.`],
  ])('%s', async (head, expected) => expect(await about({ head })).toEqual([message(expected)]));
  test('the links of the error page', async () =>
    expect(await complaints({ '404.html': page({ body: `<a href="${site}nope/">x</a>` }) })).toEqual([
      `public-addresses 404.html:4 “${site}nope/” does not exist in the output.`,
    ]));
});

describe('other hosts', () => {
  test.each([
    '<img src="https://cdn.example/i.png" alt="">',
    '<img srcset="//cdn.example/i.png 2x" alt="">',
    '<script src="https://cdn.example/s.js" defer></script>',
    '<link rel="stylesheet" href="https://cdn.example/s.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<iframe src="https://cdn.example/"></iframe>',
    '<video poster="https://cdn.example/i.png"></video>',
    '<div data-src="https://cdn.example/i.png"></div>',
    `<img src="${site}i.png" alt="">`,
    '<a href="ftp://x.example/">x</a>',
    '<form action="https://x.example/"></form>',
  ])('%s', async (body) => {
    const found = (await complaints({ 'i.png': '', 'fr/a/index.html': page({ body }) })).filter((line) =>
      line.startsWith('other-hosts fr/a/index.html:4 '),
    );
    expect(found).toHaveLength(1);
  });

  test('from a style sheet', async () =>
    expect(await complaints({ 'a.css': 'a{b:url(https://cdn.example/f.woff2)}' })).toEqual([
      'other-hosts a.css The style sheet loads “https://cdn.example/f.woff2”.',
    ]));
  test('from a style sheet that writes its letters by their numbers', async () =>
    expect(await complaints({ 'a.css': 'a{b:u\\72l(//cdn.example/f.woff2)}' })).toContain(
      'other-hosts a.css The style sheet loads “//cdn.example/f.woff2”.',
    ));
  test('from the style of the error page', async () =>
    expect(await complaints({ '404.html': page({ head: '<style>a{b:url(f.woff2)}</style>' }) })).toEqual([
      'other-hosts 404.html:3 The inline style loads “f.woff2”.',
    ]));
});

describe('inline code', () => {
  test.each([
    '<script>1</script>',
    '<script type="module" src="../../index.html"></script>',
    '<style>a{}</style>',
    '<p style="color:red">x</p>',
    '<p onclick="x()">x</p>',
    '<svg onload="x()"></svg>',
    '<a href="javascript:x()">x</a>',
    '<a href=" JaVa&#9;script:x()">x</a>',
    '<astro-island></astro-island>',
    '<base target="_top">',
  ])('%s', async (body) =>
    expect((await about({ body })).filter((line) => line.startsWith('inline-code fr/a/index.html:4'))).toHaveLength(1),
  );
  test('the error page has its style inline', async () =>
    expect(await complaints({ '404.html': page({ head: '<style>a{}</style>' }) })).toEqual([]));
});

describe('page head', () => {
  const only = (html: string) => complaints({ 'fr/a/index.html': html });
  test('what is missing', async () =>
    expect(await only('<html><body></body></html>')).toEqual([
      'page-head fr/a/index.html <html> has no lang.',
      'page-head fr/a/index.html The <title> is missing or empty.',
      'page-head fr/a/index.html There is no <h1>.',
      'page-head fr/a/index.html There is no canonical link.',
      'page-head fr/a/index.html There is no description.',
    ]));
  test('two headings', async () =>
    expect(await about({ body: '<h1>x</h1>' })).toEqual(['page-head fr/a/index.html There are 2 <h1>; a page has one.']));
  test('the same title, in one language but not across them', async () => {
    const files = {
      'fr/a/index.html': page({ title: 'Same' }),
      'fr/b/index.html': page({ title: 'Same' }),
      'en/a/index.html': page({ title: 'Same', lang: 'en' }),
    };
    expect(await complaints(files)).toEqual(['page-head fr/b/index.html “Same” is the title of fr/a/index.html too.']);
  });
  test('the title of a drawing is none', async () => expect(await about({ body: '<svg><title>Drawing</title></svg>' })).toEqual([]));
  test('a page that sends the reader on', async () =>
    expect(
      await complaints({
        'index.html': '<html><meta http-equiv="refresh" content="0; url=fr/index.html"></html>',
        'fr/index.html': page(),
      }),
    ).toEqual([]));
  test('but where it sends to must exist', async () =>
    expect(await complaints({ 'index.html': '<html><meta http-equiv="refresh" content="0; url=fr/index.html"></html>' })).toEqual([
      'links index.html:1 “fr/index.html” does not exist.',
    ]));
});

describe('files', () => {
  test('capitals', async () =>
    expect(await complaints({ 'a/x.png': '', 'A/y.png': '' })).toEqual([
      'file-names a/x.png “a” and “A” differ by capitals only; on Windows they are one.',
    ]));
  test('a long path', async () =>
    expect((await complaints({ [`${'a'.repeat(60)}/${'b'.repeat(60)}`]: '' }))[0]).toContain('121 characters'));
  test('a decomposed accent', async () => expect((await complaints({ 'e\u0301.png': '' }))[0]).toContain('NFC'));
  test('what Windows does not allow', async () => expect((await complaints({ 'a:b.png': '' }))[0]).toContain('Windows'));
  test.each(['a.mjs', 'server/x.js', '_astro/a.js.map', '.prerender/x.js', 'entry.js', 'x.ts'])('left behind: %s', async (file) =>
    expect((await complaints({ [file]: '' }))[0]).toMatch(/^server-code /),
  );
  test('a style sheet that names a missing file', async () =>
    expect(await complaints({ 'a.css': '\na{b:url(x.png)}c{d:url(/y.png)}' })).toEqual([
      'style-sheets a.css:2 “/y.png” counts from the host’s root; it must be relative.',
      'style-sheets a.css:2 “x.png” does not exist.',
    ]));
  test('no root page, no error page', async () =>
    expect((await verifyOutput(makeTree({ 'x.txt': '' }), { site })).map(({ file, message }) => `${file}: ${message}`)).toEqual([
      '404.html: The file is missing from the output’s root.',
      'index.html: The file is missing from the output’s root.',
    ]));
});

test('an id twice', async () =>
  expect(await about({ body: '<p id="a"></p>\n<p id="a"></p>' })).toEqual(['unique-ids fr/a/index.html:5 The id “a” is there twice.']));

describe('budgets', () => {
  const noise = (bytes: number) =>
    randomBytes(bytes)
      .toString('latin1')
      .replace(/[^\x20-\x7e]/g, 'é');
  test('scripts, style sheets and pages, compressed where the network does so', async () => {
    const found = await complaints(
      {
        's.js': noise(400),
        't.js': noise(400),
        'a.css': noise(900).replaceAll('url', ''),
        'big.html': page({ body: 'x'.repeat(3000) }),
        'large.html': page({ body: 'x'.repeat(1500) }),
        'fr/search/index.html': page({ body: '<script src="../../s.js" defer></script><script src="../../t.js" defer></script>' }),
        'fr/a/index.html': page({
          head: '<link rel="stylesheet" href="../../a.css">',
          body: '<script src="../../s.js" defer></script><script src="../../t.js" defer></script>',
        }),
      },
      { budgets: { scripts: 500, styles: 500, page: 2000, pageWarning: 1000 } },
    );
    expect(found).toHaveLength(4);
    expect(found.map((line) => line.replace(/weigh \d.*? kB/, 'weigh N kB'))).toEqual([
      'budgets fr/a/index.html Its scripts weigh N kB compressed; 0.5 is the limit. Load the rest when it is used.',
      'budgets fr/a/index.html Its style sheets weigh N kB compressed; 0.5 is the limit.',
      'budgets big.html The page weighs over 2 kB.',
      'warning budgets large.html The page weighs over 1 kB.',
    ]);
  });
});

test('a mistake on every page is said a few times and counted', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_item, index) => [`p${index}/index.html`, page({ body: '<p style="x">x</p>' })]),
  );
  const found = await complaints(files);
  expect(found).toHaveLength(3);
  expect(found.at(-1)).toContain('(And 37 more like this.)');
});

test('it stops when it is asked to', async () => {
  await expect(verifyOutput(makeTree(base()), { site, signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
});
