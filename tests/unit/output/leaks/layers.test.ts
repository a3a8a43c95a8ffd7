import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Needles } from '../../../../src/output/leaks/needles.ts';
import { leaksIn, searchSite, textLeaks } from '../../../../src/output/leaks/search.ts';
import { makeTree } from '../tree.ts';

const NAME = 'Éloïse Vautrin';
const SENTENCE = 'The Falcon merger closes on Friday';
const MARK = 'canary7f3a9c';

const needles = new Needles();
needles.add('name', NAME, 'champions/eloise-vautrin.yaml (name)');
needles.add('words', SENTENCE, 'posts/en/merger.mdx:7');
needles.add('words', MARK, 'posts/en/merger.mdx');
needles.add('address', 'eloise.vautrin@orvane.example', 'champions/eloise-vautrin.yaml (email)');
needles.add('id', 'eloise-vautrin', 'champions/eloise-vautrin.yaml');
needles.add('host', '.intra.orvane.example', 'settings/site.yaml');
needles.add('words', '33199001234', 'champions/eloise-vautrin.yaml (phone)');

const text = (content: string) => Buffer.from(content);
const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, text(type), data, Buffer.alloc(4)]);
};
const png = (...chunks: Buffer[]) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', Buffer.alloc(0))]);
const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256));
const base64 = (content: string) => text(content).toString('base64');
const entities = (content: string) => [...content].map((letter) => `&#${letter.codePointAt(0)};`).join('');
const escapes = (content: string) => [...content].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** A layer of a site, with a secret in it. */
const LAYERS: Record<string, [path: string, bytes: Buffer]> = {
  'the text of a page': ['a.html', text(`<p>Said: ${SENTENCE}.</p>`)],
  'a title': ['a.html', text(`<title>${NAME}</title>`)],
  'a description': ['a.html', text(`<meta name="description" content="${SENTENCE}">`)],
  'an attribute': ['a.html', text(`<img alt='With ${NAME}'>`)],
  'a comment': ['a.html', text(`<!-- ask ${NAME} -->`)],
  'words in elements of their own': ['a.html', text('<b>Éloïse</b>\n<i>Vautrin</i>')],
  'a word cut by an element': ['a.html', text('<p>É<b>loï</b>se Vau<wbr>trin</p>')],
  'letters as numbers': ['a.html', text(`<p>${entities(SENTENCE)}</p>`)],
  'letters by their names': ['a.html', text('<p>&Eacute;lo&iuml;se&nbsp;Vautrin</p>')],
  'soft hyphens': ['a.html', text('<p>Vau\u00ADtrin, Éloïse</p><p>É\u00ADloïse Vau&shy;trin</p>')],
  'letters taken apart': ['a.html', text(`<p>${NAME.normalize('NFD')}</p>`)],
  'hidden data of a script': ['a.html', text(`<pre hidden>{"people":["${NAME}"]}</pre>`)],
  'a link': ['a.html', text('<a href="../champions/eloise-vautrin/index.html">x</a>')],
  'a mail link': ['a.html', text('<a href="mailto:eloise.vautrin%40orvane.example">x</a>')],
  'a telephone link': ['a.html', text('<a href="tel:+33199001234">x</a>')],
  'an internal host': ['a.html', text('<a href="https://wiki.intra.orvane.example/x">x</a>')],
  'a script': ['_client/site.js', text(`const a="${SENTENCE}";`)],
  'a script with escapes': ['_client/site.js', text(`const a="${escapes(NAME)}";`)],
  'a style sheet': ['_astro/a.css', text(`.a::after{content:"${NAME}"}`)],
  'a style sheet with escapes': ['_astro/a.css', text('.a::after{content:"\\c9 lo\\ef se \\56 autrin"}')],
  'a style in a page': ['a.html', text('<i style="content:\'\\0000c9lo\\0000efse Vautr\\69n\'">x</i>')],
  'a style sheet in a script': ['_client/site.js', text('a=".a::after{content:\\"\\\\c9 lo\\\\ef se Vautrin\\"}"')],
  'an address within an address': [
    'a.html',
    text(`<a href="https://x.example/?to=${encodeURIComponent(`/?n=${encodeURIComponent(NAME)}`)}">x</a>`),
  ],
  'a source map': ['_client/site.js.map', text(JSON.stringify({ sourcesContent: [`// ${SENTENCE}`] }))],
  'the directory’s data': ['fr/champions/directory.js', text(`people({"names":["Awa Mbaye","${NAME}"]})`)],
  'the lineage’s data': ['fr/champions/lineage/data/a.json', text('{"id":["eloise-vautrin"]}')],
  'the search index': ['pagefind/fragment/fr.pf_fragment', gzipSync(text(`pagefind_dcd{"content":"${SENTENCE}"}`))],
  'a word of the search index': [
    'pagefind/index/fr.pf_index',
    gzipSync(Buffer.concat([Buffer.from([0x83, 0x6c]), text(MARK), Buffer.from([0x01, 0xff])])),
  ],
  'the search index without WebAssembly': ['search-index/fr.js', text(`index([["${NAME}"]])`)],
  'a feed': ['fr/feed.xml', text(`<content>&lt;p&gt;&amp;Eacute;lo&amp;iuml;se &lt;b&gt;Vautrin&lt;/b&gt;&lt;/p&gt;</content>`)],
  'a list of feeds': ['fr/feeds.opml', text(`<outline text="${NAME}"/>`)],
  'the sitemap': ['sitemap.xml', text('<loc>https://x.example/fr/champions/eloise-vautrin/</loc>')],
  'a calendar with folded lines': ['a.ics', text('SUMMARY:The Falcon mer\r\n ger closes on Friday')],
  'a card with folded lines': ['a.vcf', text('FN:Éloïse Vau\r\n trin')],
  'an old card': ['a.vcf', text('FN;ENCODING=QUOTED-PRINTABLE:=C3=89lo=C3=AFse Vautrin')],
  'a server’s file': ['web.config', text(`<!-- ${NAME} -->`)],
  'a ZIP': ['a.zip', Buffer.from(zipSync({ 'in/a.html': text(`<p>${SENTENCE}</p>`) }))],
  'a ZIP in a ZIP': ['a.zip', Buffer.from(zipSync({ 'b.zip': zipSync({ 'a.txt': text(NAME) }) }))],
  'a packed copy': ['a.html.br', brotliCompressSync(text(`<p>${SENTENCE}</p>`))],
  'a gzipped copy': ['a.html.gz', gzipSync(text(`<p>${SENTENCE}</p>`))],
  'a picture’s text': ['a.png', png(chunk('tEXt', Buffer.from('Author\0Eloise Vautrin')))],
  'a picture’s packed text': ['a.png', png(chunk('zTXt', Buffer.concat([text('Comment\0\0'), deflateSync(text(SENTENCE))])))],
  'a picture’s international text': ['a.png', png(chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0<x>${NAME}</x>`)))],
  'a picture’s packed international text': [
    'a.png',
    png(chunk('iTXt', Buffer.concat([Buffer.from('Title\0\x01\0\0\0', 'latin1'), deflateSync(text(NAME))]))),
  ],
  'a picture’s Exif': ['a.png', png(chunk('eXIf', Buffer.concat([noise.subarray(0, 40), Buffer.from(NAME, 'utf16le')])))],
  'behind a picture’s end': ['a.png', Buffer.concat([png(), text(SENTENCE)])],
  'a photo’s description': ['a.jpg', Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), text(`<x:xmpmeta>${NAME}</x:xmpmeta>`), noise])],
  'a photo’s comment in wide letters': [
    'a.jpg',
    Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), noise, Buffer.from(`  ${SENTENCE}`, 'utf16le'), noise]),
  ],
  'a photo as WebP': ['a.webp', Buffer.concat([text('RIFF'), noise, text(`XMP <a>${NAME}</a>`), noise])],
  'a drawing': ['a.svg', text(`<svg><title>${NAME}</title></svg>`)],
  'a picture within a style sheet': [
    'a.css',
    text(`a{background:url("data:image/svg+xml;base64,${base64(`<svg><text>${SENTENCE}</text></svg>`)}")}`),
  ],
  'a text in base 64': ['a.js', text(`const a="${base64(`${SENTENCE}, and so on`)}";`)],
  'a name in base 64': ['a.js', text(`const a="${base64(NAME)}";`)],
  'a file in wide letters': ['a.txt', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(`${NAME} était là`, 'utf16le')])],
  'a file in wide letters the other way round': [
    'a.txt',
    Buffer.concat([Buffer.from('feff', 'hex'), Buffer.from(`${NAME} était là`, 'utf16le').swap16()]),
  ],
  'a photo’s comment in wide letters the other way round': [
    'a.jpg',
    Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), noise, Buffer.from(`  ${SENTENCE}`, 'utf16le').swap16(), noise]),
  ],
  'a PDF': [
    'a.pdf',
    Buffer.concat([text('%PDF-1.7\n1 0 obj<</Length 9>>stream\n'), deflateSync(text(`(${SENTENCE}) Tj`)), text('\nendstream')]),
  ],
  WebAssembly: ['a.wasm', Buffer.concat([Buffer.from('0061736d01000000', 'hex'), text(SENTENCE), Buffer.from([0])])],
  'a font': ['a.ttf', Buffer.concat([noise, text(MARK), noise])],
  'a file’s name': ['share/fr/eloise-vautrin.png', png()],
  'an encoded file’s name': ['fr/%C3%A9lo%C3%AFse-vautrin/index.html', text('')],
};

test('at least thirty layers are tried', () => expect(Object.keys(LAYERS).length).toBeGreaterThanOrEqual(30));

test.each(Object.entries(LAYERS))('a secret in %s is found', (_layer, [path, bytes]) => {
  expect(leaksIn(path, bytes, { needles })).not.toEqual([]);
});

test('none is found where there is none', () => {
  const clean = '<p>Awa Mbaye and Jan Kowalczyk write. The merger of two streets. Falcon closes? On Friday.</p>';
  for (const [path, bytes] of [
    ['a.html', text(clean)],
    ['a.html', text('<a href="https://eloise.vautrina.example/">x</a>')],
    ['a.gz', gzipSync(text(clean))],
    ['a.png', png(chunk('tEXt', text('Software\0resvg')))],
    ['a.jpg', noise],
  ] as const)
    expect([path, leaksIn(path, bytes, { needles })]).toEqual([path, []]);
});

test('what an image was drawn from is read like a text', () => {
  const card = { path: 'share/fr/a.png', text: JSON.stringify({ headline: 'News', person: { name: NAME } }) };
  expect(textLeaks(card, needles)).toEqual([expect.objectContaining({ file: 'share/fr/a.png' })]);
});

test('a picture that nobody outside may see is known by its bytes, whatever it is called', async () => {
  const folder = makeTree({ 'a.jpg': 'a photo', 'b.jpg': 'another' });
  const { createHash } = await import('node:crypto');
  const picture = { sha256: createHash('sha256').update('a photo').digest('hex'), from: 'champions/eloise.jpg' };
  const { leaks, bytes, digests } = await searchSite(folder, ['a.jpg', 'b.jpg'], { needles, pictures: [picture] });
  expect(leaks.map(({ file, needle }) => [file, needle.from])).toEqual([['a.jpg', 'champions/eloise.jpg']]);
  expect([bytes, Object.keys(digests)]).toEqual([14, ['a.jpg', 'b.jpg']]);
});
