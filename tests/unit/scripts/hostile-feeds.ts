/** Feeds as nobody should write them, by what they try. Every one is generated: the test reads them all. */

const rss = (items: string, head = '<?xml version="1.0"?>') =>
  `${head}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (title: string, link = 'https://press.example/page', more = '') =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>${more}</item>`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const described = (text: string) => `<description>${escaped(text)}</description>`;

/** A million laughs: an entity made of entities. */
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "${`&${n === 0 ? 'a' : `b${n - 1}`};`.repeat(10)}">`).join('')}]>`;

/** Words that try to become something else in YAML, MDX or HTML. */
const tricks = [
  '{process.exit(1)}',
  'import x from "fs"',
  'export const a = 1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '---\ndraft: false\n---',
  'a: b # c',
  '"quoted" \\ backslash \\n',
  '[[blank]] [link](javascript:alert(1))',
  '![picture](https://tracker.example/x.png)',
  '`code` ~~~ fence\n```\n',
  '# heading\n\n- list\n\n1. one',
  '<Callout kind="warning">',
  '</blockquote></p>',
  '{{mustache}} ${template}',
  '*** ___ &lt;script&gt; &#x3C;b&#x3E;',
  '!!js/function "x" *alias &anchor',
  '| block > folded',
  '../../../../etc/passwd',
  'CON aux nul',
  '\u202Egnp.exe \u0000\u0007 \uFFFE \uE000',
  '𝔉𝔞𝔫𝔠𝔶 𓀀𓂀 ꧁꧂',
  'عنوان و 标题 と 제목',
  'x'.repeat(5000),
  ' ',
  '….--/',
] as const;

const links = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'http://127.0.0.1/admin',
  'http://10.0.0.5/',
  'http://intranet/',
  'http://[::1]/',
  'https://user:secret@press.example/',
  `https://press.example/${'x'.repeat(3000)}`,
  '//press.example/x',
  'https://press.example/a b',
  'https://press.example/%0d%0aSet-Cookie:x',
];

/** By name. */
export const hostileFeeds: Readonly<Record<string, string | Uint8Array>> = {
  ...Object.fromEntries(
    tricks.map((text, index) => [
      `trick ${index}`,
      rss(item(escaped(text), `https://press.example/${index}`, described(text) + `<author>${escaped(text)}</author>`)),
    ]),
  ),
  ...Object.fromEntries(links.map((link, index) => [`link ${index}`, rss(item(`Link ${index}`, escaped(link)))])),
  'entity bomb': rss(item('&b19;'), laughs),
  'outside entity': rss(item('&x;'), '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  'outside subset': rss(item('Subset'), '<?xml version="1.0"?><!DOCTYPE x SYSTEM "https://evil.example/x.dtd">'),
  'deep nesting': rss(`<item>${'<a>'.repeat(50_000)}`),
  'too large': rss(item('Large', undefined, described('word '.repeat(500_000)))),
  'many items': rss(Array.from({ length: 10_000 }, (_, n) => item(`Item ${n}`, `https://press.example/many/${n}`)).join('')),
  'many attributes': rss(`<item ${Array.from({ length: 20_000 }, (_, n) => `a${n}="x"`).join(' ')}><title>Attributes</title></item>`),
  'open tag': '<?xml version="1.0"?><rss><channel><item><title>Open',
  'open cdata': rss('<item><title><![CDATA[never closed</title></item>'),
  'no feed': '<!doctype html><html><body>Login</body></html>',
  empty: '',
  zeros: new Uint8Array(1000),
  'bytes of a picture': Uint8Array.from({ length: 4000 }, (_, n) => (n * 37) % 256),
  'not utf-8': Buffer.from(rss(item('Caf\u00E9 latin')), 'latin1'),
  'utf-16': Buffer.from(`\uFEFF${rss(item('Sixteen bits', 'https://press.example/16'))}`, 'utf16le'),
  'json polluted': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [
      {
        id: '1',
        url: 'https://press.example/json',
        title: { toString: 'x' },
        content_text: ['a'],
        __proto__: { polluted: true },
        constructor: 1,
        date_published: {},
      },
    ],
  }),
  'json deep': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  'wrong days': rss(
    ['Fri, 99 Nov 9999', '', '0000-00-00', '2026-11-20T25:61:61Z', '+275760-09-13T00:00:00.001Z']
      .map((day, n) => `<item><title>Day ${n}</title><link>https://press.example/day/${n}</link><pubDate>${day}</pubDate></item>`)
      .join(''),
  ),
  'same page again': rss(item('One', 'https://press.example/same').repeat(50)),
};
