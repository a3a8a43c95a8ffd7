import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { withdrawalProof } from '../../../scripts/lib/champions/prove-withdrawals.ts';
import { addWithdrawal, readWithdrawals, type Withdrawal } from '../../../scripts/lib/champions/withdrawals.ts';
import { loadContent } from '../../../src/check/load.ts';
import { type Withdrawn, wanted } from '../../../src/output/withdrawn/person.ts';
import { searchFile } from '../../../src/output/withdrawn/search-file.ts';
import { addFiles } from '../output/tree.ts';
import { makeContent } from './champions-driver.ts';

const photo = Buffer.from('not really a picture, but bytes all the same');
const zoe: Withdrawn = {
  id: 'zoe-n-diaye',
  isBack: false,
  name: 'Zoé N’Diaye',
  emails: ['zoe.ndiaye@orvane.example'],
  photo: { digests: [createHash('sha256').update(photo).digest('hex')], stem: 'zoe' },
  others: [{ id: 'zoe-n-diaye-2', name: 'Zoé N’Diaye Sarr' }],
};
const traces = (path: string, content: string | Buffer, person = zoe) =>
  searchFile(path, Buffer.from(content), [wanted(person)]).map(({ trace }) => trace);

/** A picture of no points with a chunk of words (https://www.w3.org/TR/png-3/#11textinfo). */
function pngSaying(type: string, head: string, packed: Buffer): Buffer {
  const data = Buffer.concat([Buffer.from(head, 'latin1'), packed]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), length, Buffer.from(type), data, Buffer.alloc(4)]);
}

describe('a name is found', () => {
  test.each([
    ['as it is written', 'x.html', '<p>Merci à Zoé N’Diaye.</p>'],
    ['in decomposed letters', 'x.html', 'Zoé N’Diaye'.normalize('NFD')],
    ['in capitals without accents', 'x.html', "ZOE N'DIAYE"],
    ['with the family name first', 'x.html', 'N’Diaye, Zoé'],
    ['with the family name first and no comma', 'x.html', '<td>N’DIAYE Zoé</td>'],
    ['in a column of names of a script', 'x.js', '{"names":"Jean Sarr\\nZoé N’Diaye\\nAwa Diop"}'],
    ['split by tags', 'x.html', '<dt>Zoé</dt><dd>N’Diaye</dd>'],
    ['with tags within a word', 'x.html', 'Zo<mark>é N’Di</mark>aye'],
    ['between other words of other tags', 'x.html', '<td>x</td><td>Zoé N’Diaye</td><td>y</td>'],
    ['with no-break and invisible spaces', 'x.html', 'Zoé\u00a0N’\u00adDiaye'],
    ['in entities', 'x.html', 'Zo&eacute;&nbsp;N&rsquo;Diaye and Zo&#xe9; N&#8217;Diaye'],
    ['in an attribute', 'x.html', '<img alt="Zoé N’Diaye">'],
    ['in escapes of JavaScript', 'x.js', 'var a="Zo\\u00e9 N\\u2019Diaye"'],
    ['in short escapes', 'x.js', 'var a="Zo\\xe9 N\\u{2019}Diaye"'],
    ['in JSON', 'x.json', '{"name":"Zo\\u00E9 N\\u2019Diaye"}'],
    ['in an address', 'x.html', '<a href="mailto:?subject=Zo%C3%A9%20N%E2%80%99Diaye">'],
    [
      'in an address within an address',
      'x.html',
      '<a href="https://x.example/?to=%2Fmail%3Fname%3DZo%25C3%25A9%2520N%25E2%2580%2599Diaye">',
    ],
    ['in escapes of a style sheet', 'x.css', '.a::after{content:"Zo\\e9  N\\2019 Diaye"}'],
    ['in a style sheet within a script', 'x.js', 'var a=".a::after{content:\\"Zo\\\\e9  N\\\\2019 Diaye\\"}"'],
    ['in base 64', 'x.js', `const a="${Buffer.from('Zoé N’Diaye').toString('base64')}"`],
    ['in base 64 twice', 'x.js', `const a="${btoa(Buffer.from('Merci à Zoé N’Diaye !').toString('base64'))}"`],
    ['in the head of an e-mail', 'x.eml', `From: =?utf-8?B?${Buffer.from('Zoé N’Diaye').toString('base64')}?=`],
    ['in wide letters', 'x.txt', Buffer.from('\ufeffMerci à Zoé N’Diaye.', 'utf16le')],
    ['in wide letters the other way round', 'x.txt', Buffer.from('\ufeffMerci à Zoé N’Diaye.', 'utf16le').swap16()],
    ['in wide letters that do not say so', 'x.html', Buffer.from("<p>Zoe N'Diaye</p>", 'utf16le')],
    ['in a photo, in wide letters the other way round', 'x.jpg', Buffer.from('Zoé N’Diaye', 'utf16le').swap16()],
    ['without a space, as a handle', 'x.xml', 'https://social.example/@zoendiaye'],
    ['in a card whose lines are folded', 'x.vcf', 'FN:Zoé N’\r\n Diaye\r\n'],
    ['in a card of the old kind', 'x.vcf', 'FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9 N=E2=80=99Diaye'],
    ['in packed search data', 'pagefind/fragment/fr_1.pf_fragment', gzipSync('pagefind_dcd{"content":"Zoé N’Diaye"}')],
    [
      'among packed binary words',
      'pagefind/x.pf_index',
      gzipSync(Buffer.concat([Buffer.from([0x82, 0xff, 0x00, 0x6b]), Buffer.from('zoé n’diaye'), Buffer.from([0xfe])])),
    ],
    [
      'in slides',
      'kit/slides.pptx',
      Buffer.from(zipSync({ 'ppt/slides/slide1.xml': strToU8('<a:t>Zoé</a:t> <a:t>N’Diaye</a:t>'.repeat(9)) })),
    ],
    [
      'in a packed stream',
      'x.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\nstream\n'), deflateSync('(ZOE N’DIAYE) Tj'), Buffer.from('\nendstream')]),
    ],
    ['in the packed words of a picture', 'x.png', pngSaying('zTXt', 'Artist\0\0', deflateSync(Buffer.from('Zoé N-Diaye', 'latin1')))],
    ['in the packed words of a picture, in any letters', 'x.png', pngSaying('iTXt', 'Author\0\x01\0fr\0\0', deflateSync('Zoé N’Diaye'))],
    ['in a file’s name', 'fr/stories/zoe-n-diaye-raconte/index.html', ''],
    ['in the bytes of a picture', 'x.png', Buffer.concat([Buffer.from([0x89, 0x50]), Buffer.from('Artist\0Zoé N’Diaye')])],
    ['on lines that are far indented', 'x.html', '<p>Zoé\n              N’Diaye</p>'],
    ['among marks of direction', 'x.html', 'Zo\u2068é\u2069 N’Di\u202aaye'],
    ['in a page within a feed', 'feed.xml', '<content>&lt;b&gt;Zo&amp;eacute;&lt;/b&gt; N’Di&lt;wbr&gt;aye</content>'],
    [
      'in a drawing within an address',
      'x.html',
      `<img src="data:image/svg+xml;base64,${Buffer.from('<svg><text>Zoé N’Diaye</text></svg>').toString('base64')}">`,
    ],
    ['in a picture’s fields of two bytes', 'x.jpg', Buffer.from('Zoé N’Diaye', 'utf16le')],
  ])('%s', (_how, path, content) => expect(traces(path, content)).toContain('name'));

  test.each([
    ['other words', 'zo e n diayes; Zoéline N’Diaye; Mme N’Diaye'],
    [
      'two people beside each other',
      '<li>Jean N’Diaye</li><li>Zoé Sarr</li> Jean N’Diaye, Zoé Sarr "Jean N’Diaye\\nZoé Sarr" ["N’Diaye","Zoé"]',
    ],
    ['somebody of a longer name', '<a href="/fr/champions/zoe-n-diaye-2/">Zoé N’Diaye Sarr</a>'],
  ])('and not in %s', (_what, text) => expect(traces('x.html', text)).toEqual([]));

  test('in a script without spaces between words', () => {
    expect(traces('x.html', '我是李娜娜，在上海', { ...zoe, name: '李娜娜', id: 'lnn' })).toEqual(['name']);
    expect(traces('x.html', '<p>김민수가 왔다</p>', { ...zoe, name: '김민수', id: 'kms' })).toEqual(['name']);
  });

  test('a short name in another script is not in the bytes of any picture', () => {
    const li = { ...zoe, name: '李娜', id: 'lnn' };
    // The low bytes of its letters, and those of UTF-16.
    expect(traces('x.png', Buffer.from([0x89, 0x4e, 0x1c, 0x0a, 0x4e, 0x67, 0x1c, 0x5a]), li)).toEqual([]);
    expect(traces('x.png', Buffer.from('Artist\0李娜'), li)).toEqual(['name']);
  });

  test('among binary words, another champion’s longer name is theirs', () => {
    const bytes = gzipSync(Buffer.concat([Buffer.from([0x82, 0xff, 0x00]), Buffer.from('kZoé N’Diayedou'), Buffer.from([0xfe])]));
    expect(traces('x.pf_meta', bytes, { ...zoe, others: [{ id: 'zoe-n-diayedou', name: 'Zoé N’Diayedou' }] })).toEqual([]);
    expect(traces('x.pf_meta', bytes)).toEqual(['name']);
  });
});

test('the e-mail, the address and the photo are found', () => {
  const other = { ...zoe, name: undefined, id: 'zed-o' };
  expect(traces('x.html', '<a href="mailto:zoe.ndiaye%40orvane.example">', other)).toEqual(['email']);
  expect(traces('x.html', 'Zoe.Ndiaye&#64;orvane.example', other)).toEqual(['email']);
  expect(traces('x.html', 'azoe.ndiaye@orvane.example zoe.ndiaye@orvane.example.org', other)).toEqual([]);
  expect(traces('x.html', '<a href="/fr/champions/zed-o/">', other)).toEqual(['id']);
  expect(traces('share/fr/champions/zed-o-square.png', '', other)).toEqual(['id']);
  expect(traces('x.json', '{"id":"zed-o"}', other)).toEqual(['id']);
  expect(traces('x.html', '<a href="../lineage/?from=zed-o"> <a href="#zed-o">', other)).toEqual(['id']);
  expect(traces('x.html', 'zed-ochre, /zed-o-lexicon/ and zed-o', other)).toEqual([]);
  expect(traces('_astro/zoe.C3xQ_Z1k.webp', 'x', other)).toEqual(['photo']);
  expect(traces('_astro/any.jpg', photo, other)).toEqual(['photo']);
  expect(traces('x.html', `<img src="data:image/jpeg;base64,${photo.toString('base64')}">`, other)).toEqual(['photo']);
});

test('an identifier that is a word of the web is looked for where it is an address', () => {
  const li = { ...zoe, name: undefined, id: 'li' };
  expect(traces('x.html', '<ul class="li"><li>x</li></ul><script>a="li";b=\'li\'</script>', li)).toEqual([]);
  for (const text of ['<a href="/fr/champions/li/">', '<a href="../champions/li.vcf">', '{"id": "li"}'])
    expect(traces('x.html', text, li), text).toEqual(['id']);
  expect(traces('share/fr/champions/li-square.png', '', li)).toEqual(['id']);
});

describe('what cannot be proven is said', () => {
  const record = (content: string, more: Partial<Withdrawal> = {}): Withdrawal => ({
    content,
    id: 'zoe-n-diaye',
    name: 'Zoé N’Diaye',
    emails: ['zoe@orvane.example'],
    withdrawn: '2026-11-22',
    editions: [],
    nameIsAnothers: false,
    ...more,
  });
  async function proofOf(more: Partial<Withdrawal>, files: Record<string, string> = {}) {
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
    const content = makeContent();
    const cacheRoot = join(dirname(content), '.cache/build');
    mkdirSync(cacheRoot, { recursive: true });
    addFiles(content, files);
    addWithdrawal(cacheRoot, record(content, more));
    const proof = withdrawalProof(await loadContent(content), { edition: 'internal', now: '2026-11-22', content }, cacheRoot);
    return { people: proof?.withdrawn.people ?? [], lines: proof?.settle() ?? [], left: readWithdrawals(cacheRoot) };
  }
  const namesake =
    "name: Zoe N'Diaye\njob: { fr: x }\nentity: O\ncountry: FR\ncity: Lille\ntimeZone: Europe/Paris\nlanguages: [fr]\ntopics: [{ topic: profile, help: { fr: x } }]\nlabelled: 2026-01-01\n";
  const consent = 'consent: { date: 2026-01-01, scopes: [internal], until: 2028-01-01 }\n';

  test('all of it, where nobody stands in the way', async () => {
    const { people, lines, left } = await proofOf({});
    expect(people).toMatchObject([{ name: 'Zoé N’Diaye', emails: ['zoe@orvane.example'], isBack: false }]);
    expect([lines, left]).toEqual([
      ['Withdrawals proven in the internal edition: 1. No byte of it holds their names, e-mails, addresses or photos.'],
      [],
    ]);
  });

  test('somebody who is listed bears the same name', async () => {
    const { people, lines } = await proofOf({}, { 'champions/zoe-2.yaml': namesake + consent });
    expect(people[0]?.name).toBeUndefined();
    expect(lines).toContain('  Zoé N’Diaye: champions/zoe-2.yaml bears it too');
    expect((await proofOf({}, { 'champions/zoe-2.yaml': namesake })).people[0]?.name).toBe('Zoé N’Diaye');
  });

  test('they are back, with a consent of their own', async () => {
    const { people, lines } = await proofOf({}, { 'champions/zoe-n-diaye.yaml': `${namesake}email: ZOE@orvane.example\n${consent}` });
    expect(people).toMatchObject([{ isBack: true, name: undefined, emails: [], photo: undefined }]);
    expect(lines).toContain('  Zoé N’Diaye: champions/zoe-n-diaye.yaml is there again');
  });

  test('the name has too few letters; an editor says that it is somebody else’s; a picture of another page has the same name', async () => {
    expect((await proofOf({ name: 'O' })).lines).toContain('  O: too few letters to be told from other words');
    expect((await proofOf({ nameIsAnothers: true })).people[0]?.name).toBeUndefined();
    const { people } = await proofOf({ photo: { file: 'champions/desk.svg', digests: ['a'] } });
    expect(people[0]?.photo).toEqual({ digests: ['a'], stem: undefined });
  });
});

test('a build has nothing to prove while nobody has withdrawn', async () => {
  const content = makeContent();
  expect(
    withdrawalProof(
      await loadContent(content),
      { edition: 'internal', now: '2026-11-22', content },
      join(dirname(content), '.cache/build'),
    ),
  ).toBeUndefined();
});
