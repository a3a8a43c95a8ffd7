import { expect, test } from 'vitest';
import { check, swap, visibleSpaces, type Change } from '../tree.ts';

const story = 'stories/fr/first-post.mdx';
const network = 'networks/linkedin.yaml';

const cases: [name: string, file: string, change: Change, line: string][] = [
  [
    'a key written twice',
    network,
    swap('order: 1', 'order: 1\norder: 2'),
    `${network}:3:1 order: the field “order” is written twice; keep one of the two`,
  ],
  ['a tab', network, swap('  url:', '\turl:'), `${network}:5:1 a tab; indent with spaces`],
  [
    'a colon in a text',
    story,
    swap('title: Le profil, a story', 'title: Profil: un récit'),
    `${story}:2:8 a colon followed by a space inside a text; put the text between quotes, as in title: "Posts: how to"`,
  ],
  [
    'a quotation mark that is not closed',
    network,
    swap('name: LinkedIn', 'name: "LinkedIn'),
    `${network}:1:7 a quotation mark is not closed; close it, or remove the first one`,
  ],
  [
    'a bracket that is not closed',
    network,
    swap('images: [link, square]', 'images: [link,\n  square'),
    `${network}:7:9 a bracket or a brace is not closed; close it, or put the text between quotes`,
  ],
  [
    'a sign that cannot begin a text',
    network,
    swap('name: LinkedIn', 'name: @LinkedIn'),
    `${network}:1:7 a text cannot begin with “@”; put it between quotes`,
  ],
  [
    'a star before a text',
    network,
    swap('name: LinkedIn', 'name: *LinkedIn'),
    `${network}:1:7 a text that begins with “*” or “&” must stand between quotes`,
  ],
  [
    'an exclamation mark before a text',
    network,
    swap('name: LinkedIn', 'name: !LinkedIn x'),
    `${network}:1:7 a text that begins with “!” must stand between quotes`,
  ],
  [
    'a list for the whole file',
    network,
    '- a\n- b\n',
    `${network}:1:1 this is a list; write fields, one on each line, as in “title: Some words”`,
  ],
  [
    'comments only',
    network,
    '# nothing yet\n',
    `${network}:1:1 there is no field here; write fields, one on each line, as in “title: Some words”`,
  ],
  ['an empty file', network, '', `${network}:1:1 this file is empty; fill it in or delete it`],
  [
    'no front matter',
    story,
    'Two lines.\n',
    `${story}:1:1 the block at the top of the file is missing; begin with a line “---”, then the fields, then a line “---”`,
  ],
  [
    'front matter that is not closed',
    story,
    '---\ntitle: x\n',
    `${story}:1:1 the block at the top of the file is not closed; add a line “---” after its last field`,
  ],
  [
    'front matter in TOML',
    story,
    '+++\ntitle = "x"\n+++\n',
    `${story}:1:1 the block at the top of the file is written in TOML (+++); write it in YAML, between two lines “---”`,
  ],
  [
    'a byte-order mark',
    network,
    swap('name', '\uFEFFname'),
    `${network}:1:1 the file begins with an invisible mark (BOM); save it as “UTF-8” and not as “UTF-8 with BOM”`,
  ],
  [
    'Latin-1',
    network,
    Buffer.from('order: 1\nname: Caf\u00e9\n', 'latin1'),
    `${network}:2:10 a character that is not UTF-8; save the file as UTF-8`,
  ],
  ['UTF-16', network, Buffer.from('\uFEFFname: x\n', 'utf16le'), `${network}:1:1 this file is saved as UTF-16; save it as UTF-8`],
  [
    'a control character',
    network,
    swap('LinkedIn', 'Linked\u0007In'),
    `${network}:1:13 an invisible control character; delete it and type the text again`,
  ],
  ['a file that is too large', network, 'x'.repeat(1024 * 1024 + 1), `${network}:1:1 this file has 2 MB; a text has at most 1 MB`],
  [
    'a day where a text belongs',
    story,
    swap('owner: Communication', 'owner: 2027-03-10'),
    `${story}:4:8 owner: “2027-03-10” is read as a day; put it between quotes: "2027-03-10"`,
  ],
];

test.each(cases)('%s', async (_, file, change, line) => {
  const { en } = await check({ [file]: change });
  expect(en).toEqual([line]);
});

test('random bytes give one line, never a stack trace', async () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + 131) % 256);
  const { problems } = await check({ 'networks/noise.yaml': bytes, 'guide/fr/noise.mdx': bytes });
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ['guide/fr/noise.mdx', 'not-utf8'],
    ['networks/noise.yaml', 'not-utf8'],
  ]);
});

test('brackets in brackets by the thousand are a fault of the file, not of the check', async () => {
  const { problems } = await check({ 'networks/deep.yaml': `name: ${'['.repeat(50_000)}\n`, 'pages/fr/deep.mdx': await deepPage() });
  expect(new Set(problems.map(({ file, code }) => `${file} ${code}`))).toEqual(
    new Set(['networks/deep.yaml yaml-syntax', 'pages/fr/deep.mdx mdx-deep']),
  );
});

async function deepPage(): Promise<string> {
  return `---\ntitle: Deep\nsummary: x\nowner: x\nreview: 2027-01-01\n---\n\n${'>'.repeat(5000)} x\n`;
}

test('keys by the thousand are read at once, those that stand twice among them', async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}`);
  const started = performance.now();
  const { problems } = await check({
    'guide/fr/charter.mdx': swap('order: 1', `order: 1\nquestions: { ${keys.map((key) => `${key}: 1`).join(', ')} }`),
    'guide/en/charter.mdx': swap('order: 1', `order: 1\n${keys.map((key) => `${key}: 1`).join('\n')}\nk7: 2\n? title\n: y`),
  });
  expect(performance.now() - started).toBeLessThan(30_000);
  expect(problems.filter(({ file }) => file.startsWith('guide/en')).map(({ code }) => code)).toEqual(['duplicate-key', 'duplicate-key']);
  expect(problems.some(({ file, field }) => file.startsWith('guide/fr') && field === 'questions')).toBe(true);
});

test('Windows line endings keep lines and columns', async () => {
  const { en } = await check({ [story]: (text) => text.replace('date: 2026-10-05', 'date: 5.10.26').replaceAll('\n', '\r\n') });
  expect(en).toEqual([`${story}:6:7 date: “5.10.26” is not a day; write year-month-day, as in 2027-03-10`]);
});

test('French', async () => {
  const { fr } = await check({ [network]: swap('name: LinkedIn', 'name: @LinkedIn') });
  expect(fr.map(visibleSpaces)).toEqual([`${network}:1:7 un texte ne peut pas commencer par «~@~»~; mettez-le entre guillemets droits`]);
});
