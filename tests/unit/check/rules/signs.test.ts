import { expect, test } from 'vitest';
import { check, swap } from '../tree.ts';

const file = 'guide/fr/doubt.mdx';
const top =
  '---\ntitle: Le doute\nsummary: x\nowner: x\nreview: 2027-01-01\norder: 2\nshort: Doute\nreviewed: { on: 2026-09-01, by: x }\n---\n';

/** What people bring from elsewhere, where it is said (line 10 is the body’s first), and a piece of what to write. */
const cases: [name: string, body: string, place: string, advice: string][] = [
  [
    'a link with spaces',
    'Voir [x](https://a.example/Shared Documents/g.pdf).',
    '10:6',
    '“[x](https://a.example/Shared%20Documents/g.pdf)”',
  ],
  ['a number with spaces', '[x](tel:+33 1 99 00)', '10:1', '“[x](tel:+3319900)”'],
  ['a picture with spaces', '![x](./my photo.png)', '10:1', '%20photo.png'],
  ['a bold link with spaces', '**mot [x](/guide/a b/) mot**', '10:7', '“[x](/guide/a%20b/)”'],
  ['a link with spaces and a title', '[x](/guide/a b/ "Un titre")', '10:1', '“[x](/guide/a%20b/ "Un titre")”'],
  ['an address of a mailbox in words', '[x](mailto:ana at orvane.example)', '10:1', '“[x](mailto:team@company.example)”'],
  ['a gap', '[x] (https://a.example/)', '10:1', '“[x](https://a.example/)”'],
  ['a link the wrong way round', '(x)[https://a.example/]', '10:1', '“[x](https://a.example/)”'],
  ['a link that is not closed', 'a [x](https://a.example/ b', '10:3', 'close the address'],
  ['a footnote', 'un mot[^1]\n\n[^1]: la note', '10:7', 'there are no footnotes'],
  ['an alert of GitHub', '> [!NOTE]\n> mots', '10:3', '<Callout'],
  ['a directive', ':::note\nmots\n:::', '10:1', '<Callout'],
  ['a directive of reStructuredText', '.. note:: mots', '10:1', 'remove the colons'],
  ['an admonition of MkDocs', '!!! note "x"\n    mots', '10:1', '<Callout'],
  ['bullets of Word', '• un\n• deux', '10:1', 'hyphen'],
  ['bullets of a symbol font', '\uF0B7 un\n\uF0B7 deux', '10:1', 'hyphen'],
  ['a circle of Word', 'o\u00A0\u00A0 un\no\u00A0\u00A0 deux', '10:1', 'hyphen'],
  ['a square of Word', '§\tun', '10:1', 'hyphen'],
  ['an arrow of Word', 'Ø\tun', '10:1', 'hyphen'],
  ['en dashes of Word', '– un\n– deux', '11:1', 'hyphen'],
  ['hyphens without a space', '-un\n-deux', '11:1', 'hyphen'],
  ['a no-break space after a hyphen', '-\u00A0un', '10:1', 'ordinary space'],
  ['a no-break space after #', '##\u00A0Titre', '10:1', '“## Titre”'],
  ['no space after #', '##Titre', '10:1', '“## Titre”'],
  ['a heading of Textile', 'h2. Titre', '10:1', '“## Titre”'],
  ['a heading of MediaWiki', '== Titre ==', '10:1', '“## Titre”'],
  ['a heading by a line below', 'Du texte\n---\n\nmots', '10:1', 'becomes a heading'],
  ['a definition list', 'Terme\n: définition', '11:1', '**the term**'],
  ['a wiki link', 'voir [[Accueil|ici]]', '10:6', 'write a link'],
  ['a table of contents', '[TOC]', '10:1', 'its own headings'],
  ['BBCode', '[b]mot[/b]', '10:7', '**words**'],
  ['a shortcode of WordPress', '[gallery ids="1,2"]', '10:1', 'remove it'],
  ['a reference that leads nowhere', '[mots][la-page]', '10:1', 'address at once'],
  ['a shortcode of an emoji', 'bravo :tada: !', '10:7', 'the emoji itself'],
  ['marked words', 'un ==mot== ici', '10:4', '**words**'],
  ['a formula', '$$a^2$$', '10:1', 'in words'],
  ['bold with spaces inside', 'un ** mot ** ici', '10:4', 'touch their words'],
  ['bold that is not closed', 'un **mot ici', '10:4', 'touch their words'],
  ['a lone backtick', 'un `mot ici', '10:4', 'a second `'],
  ['code that is not closed', '```\nmots', '10:1', 'close it'],
  ['a table without its line', '| a | b |\n| 1 | 2 |', '10:1', '|---|---|'],
  ['a row with too many cells', '| a | b |\n|---|---|\n| 1 | 2 | 3 |', '12:1', 'more cells than the 2'],
  ['a shortcode of Hugo', '{{< youtube x >}}', '10:1', 'another program'],
  ['a tag of Jekyll', '{% include x.html %}', '10:1', 'another program'],
  ['a variable of Liquid', '{{ site.title }}', '10:1', 'another program'],
  ['a heading’s identifier', '## Titre {#titre}', '10:10', 'no name or style'],
  ['a class of kramdown', '{: .large}', '10:1', 'no name or style'],
  ['<br>', 'un<br>deux', '10:3', 'backslash'],
  ['<hr>', '<hr>', '10:1', 'write ---'],
  ['<img>', '<img src="a.png">', '10:1', '![what it shows]'],
  ['<p align=center>', '<p align=center>x</p>', '10:1', 'keep the words'],
  ['<details>', '<details>\n\nx\n\n</details>', '10:1', '<Answer'],
  ['an address between angles', '<https://a.example/>', '10:1', '[words](https://a.example/)'],
  ['an e-mail between angles', '<a.b@c.example>', '10:1', '[words](mailto:a.b@c.example)'],
  ['garbled letters', 'L’Ã©tÃ© Ã  Paris', '10:3', '“été”'],
  ['a bell', 'un mot&#7;', '10:7', 'U+0007'],
];

test.each(cases)('%s: one complaint, at its place, with what to write', async (_, body, place, advice) => {
  const { en, fr } = await check({ [file]: `${top}${body}\n` });
  const lines = en.map((line) => line.replace(`${file}:`, ''));
  expect(lines).toEqual([expect.stringContaining(advice)]);
  expect(lines[0]).toMatch(new RegExp(`^${place} `));
  expect(fr).toHaveLength(en.length);
});

test('what is meant, or is code, is left alone', async () => {
  const body = [
    'Le 10:30:45, un `[x](a b)`, un \\[x\\](a b), deux \\*\\* étoiles, snake__case, 5 * 3.',
    '– Une réplique\n\n– Une autre',
    '-5 °C\n-7 °C',
    '| a | b |\n|---|:--|\n| `x` | [y](/guide/charter/) |',
    '```\n• [^1] :::note\n```',
    '« CAFÉ » et “Å”, naïve, São Paulo, Ção',
    '#Orvane en tête de ligne',
  ].join('\n\n');
  expect((await check({ [file]: `${top}${body}\n` })).en).toEqual([]);
});

test.each([
  ['garbled letters', 'summary: L’Ã©tÃ© Ã  Paris', 'garbled'],
  ['curly quotes', 'summary: “Quand on hésite”', 'curly-quotes'],
  ['an entity', 'summary: L&eacute;a et moi', 'field-signs'],
  ['a tag', 'summary: Un <b>mot</b>', 'field-signs'],
  ['bold', 'summary: Un **mot** ici', 'field-signs'],
  ['a bell', 'summary: "Un mot\\a"', 'invisible'],
  ['a sign that turns the text round', 'summary: "Un \\u202Emot"', 'invisible'],
  ['half a pair', 'summary: "Un \\uD83D mot"', 'invisible'],
  ['an end of line of another kind', 'summary: "Un\\u2028mot"', 'invisible'],
])('in a field: %s', async (_, line, code) => {
  const { problems } = await check({ [file]: swap('summary: x', line)(`${top}mots\n`) });
  expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[3, code]]);
});

test('a day and a name between curly quotes, and a field after a no-break space, are said once', async () => {
  const { problems } = await check({
    [file]: swap('review: 2027-01-01', 'review: “2027-01-01”')(swap('summary: x', 'summary\u00A0: x')(`${top}mots\n`)),
  });
  expect(problems.map(({ line, field, code }) => [line, field, code])).toEqual([
    [3, 'summary', 'key-space'],
    [5, 'review', 'curly-quotes'],
  ]);
});

test('of a copied file the copy is blamed, once', async () => {
  const { problems } = await check({ 'guide/fr/charter-copy.mdx': await charter(), 'guide/fr/a-charter.mdx': await charter() });
  expect(problems.map((problem) => [problem.file, problem.code])).toEqual([
    ['guide/fr/a-charter.mdx', 'same-title'],
    ['guide/fr/charter-copy.mdx', 'same-title'],
  ]);
});

async function charter(): Promise<string> {
  const { content } = await check({});
  return content.of('guide').find(({ id }) => id === 'fr/charter')?.source.text ?? '';
}

test('paragraphs that would take the parser minutes are refused at once', async () => {
  for (const part of ['_a', '"', "'", '**a ', '[a](', '<a ', '[', '`']) {
    const { problems } = await check({ [file]: `${top}\n${part.repeat(400_000 / part.length)}\n` });
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[11, 'mdx-long']]);
  }
});

/** One sign, or two, over and over: what a paste, a cat on the keyboard, or somebody who means harm brings. */
const repeated = [
  ...`aé0 \t!"#$%&'()*+,-./:;<=>?@[\\]^_{|}~\`•·–…«»“’`,
  ...['\u00A0', '\u202F', '\u3000', '\u0301', '\u200B', '\u00AD', '\uE000', '\u2028', '\uFE0F', '🎉', '日', 'ع', 'ก', 'ﬁ', 'İ'],
  ...[
    '\r\n',
    '\n',
    ' \t\n',
    '\u00A0\n',
    'a ',
    '123 ',
    'a.',
    'a@b.c ',
    '#a ',
    'www.a',
    '((a)) ',
    '- a\n',
    '> ',
    '| a |\n',
    'a  \n',
    '&#1;',
    '« a » ',
  ],
];

test('no sign, however often it comes, keeps the check busy', { timeout: 120_000 }, async () => {
  const files = repeated.map((sign, index) => [
    `guide/fr/odd-${index}.mdx`,
    `${top}\nmots\n\n${sign.repeat(50_000 / sign.length)}\n\nmots\n`,
  ]);
  const started = performance.now();
  const { problems } = await check(Object.fromEntries(files) as Record<string, string>);
  expect(performance.now() - started).toBeLessThan(40_000);
  const said = Map.groupBy(problems, ({ file }) => file);
  for (const [sign, code] of [
    [' ', undefined],
    ['\t', undefined],
    [' \t\n', undefined],
    ['\u00A0', 'mdx-long'],
    ['\u3000', 'mdx-long'],
    ['\u00A0\n', 'mdx-long'],
    ['a', 'mdx-long'],
    ['\uE000', 'invisible'],
    ['\u2028', 'invisible'],
  ] as const) {
    const codes = (said.get(`guide/fr/odd-${repeated.indexOf(sign)}.mdx`) ?? []).map((problem) => problem.code);
    const own = codes.filter((one) => !/^same-/.test(one));
    expect([sign, code === undefined ? own : own.includes(code)]).toEqual([sign, code === undefined ? [] : true]);
  }
});
