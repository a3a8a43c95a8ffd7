import { each, several, type Damage } from './input.ts';

const chapter = 'guide/fr/charter.mdx';
const end = '## Qui êtes-vous ?\n';
const put = (kind: string, texts: readonly string[]): Damage[] =>
  several(
    kind,
    chapter,
    texts.map((text) => [end, `${text}\n\n${end}`]),
  );
const everywhere = [
  'stories/fr/first-post.mdx',
  'posts/en/wind-farm.mdx',
  'pages/en/privacy.mdx',
  'communities/fr/fibre-forum.mdx',
  'events/fr/photo-morning.mdx',
];
const below = (kind: string, text: string): Damage[] => each(kind, everywhere, /$/, `\n${text}\n`);

/** Habits from elsewhere in the text of a page. */
export const bodyDamages: readonly Damage[] = [
  ...below('line break of HTML', 'un<br>deux'),
  ...put('line break of HTML', ['un<br/>deux', 'un<br />\ndeux', '- un<br>deux', '> un<br>deux']),
  ...below('bold of HTML', 'un <b>mot</b> ici'),
  ...put('bold of HTML', ['un <strong>mot</strong>', 'un <u>mot</u> et <b>deux</b>']),
  ...put('italics of HTML', ['un <i>mot</i>', 'un <em> mot </em> ici']),
  ...put('link of HTML', [
    'voir <a href="https://a.example/">la page</a>',
    'voir <a href=\'/guide/charter/\' target="_blank">la charte</a>',
  ]),
  ...put('other HTML', [
    '<h2>Un titre</h2>',
    '<hr>',
    '<hr/>',
    'un <code>mot</code>',
    'un <span>mot</span>',
    '<p>Des mots.</p>',
    'un <small>mot</small>',
  ]),
  ...below('address between brackets', 'Voir <https://a.example/>.'),
  ...put('address between brackets', ['écrire à <ana@a.example>']),
  ...put('comment', ['<!-- à relire -->', 'un mot <!-- x --> deux', '{/* à relire */}']),
  ...put('program code', ["import Chart from './chart.astro'", 'export const a = 1']),
  ...put('braces', ['un {mot}', "un{' '}mot", 'un { mot']),
  ...put('angle bracket', ['moins de <3 jours', 'si a <1 alors', 'un <= deux']),
  ...below('link with spaces', 'Voir [la page](https://a.example/Shared Documents/g.pdf).'),
  ...put('link with spaces', ['[appeler](tel:+33 1 99 00)']),
  ...put('link with a gap', ['[x] (https://a.example/)']),
  ...put('link reversed', ['(la page)[https://a.example/]']),
  ...put('link of elsewhere', ['[la page|https://a.example/]', '"la page":https://a.example/', '[https://a.example/ la page]']),
  ...put('link to nowhere', [
    '[x](www.a.example)',
    '[x](ana@a.example)',
    '[x](charter.mdx)',
    '[x](/guide/charter)',
    '[x](/fr/guide/charter/)',
    '[x](/guide/chater/)',
    '[x](#qui-etes-vous-)',
    '[x]()',
    '[x](//a.example/)',
    '[x](https:/a.example/)',
  ]),
  ...put('picture', ['![Le guichet](desk.svg)', '![Le guichet](./dask.svg)']),
  ...put('heading without space', ['##Un titre', '##\u00A0Un titre', 'h2. Un titre', '== Un titre ==']),
  ...put('heading of the wrong level', ['# Un titre', '#### Un titre', '##### Un titre', '##']),
  ...below('bullets of Word', '• un\n• deux'),
  ...put('bullets of Word', ['● un\n● deux', '\uF0B7 un\n\uF0B7 deux', 'Voici :\n• un\n• deux', '- • un', '➢ un', '✓ un']),
  ...put('dashes', ['– un\n– deux', '-un\n-deux']),
  ...put('letters before points', ['a) un\nb) deux', '(1) un\n(2) deux', '1/ un\n2/ deux']),
  ...put('stress of elsewhere', ['==mot==', '++mot++', "'''mot'''", 'un ** mot ** ici', 'un //mot// ici']),
  ...put('lonely sign', ['un **mot', 'un `mot', 'un ~~mot']),
  ...put('raised', ['10 m^2^', 'H~2~O']),
  ...put('colons', ['Voici::']),
  ...put('contents', ['[TOC]', '[[_TOC_]]']),
  ...put('bbcode', ['[b]mot[/b]', '[url=https://a.example/]x[/url]']),
  ...put('remark of elsewhere', ['[!NOTE] des mots']),
  ...put('table', ['| a | b |\n| 1 | 2 |', '| a | b |\n|---|\n| 1 | 2 |']),
  ...put('line below', ['Du texte\n---\n\nmots', 'Du texte\n===\n\nmots']),
  ...put('check box', ['- [ ] à faire', '- [x] fait']),
  ...put('garbled text', ['L’Ã©tÃ© Ã  Paris', 'Å“uvre']),
  ...put('hidden sign', ['un \u202Emot', 'un\u2028mot', 'un mot&#7;', 'un \uFEFFmot']),
  ...put('component misspelt', [
    '<Calout kind="note">\n\nx\n\n</Calout>',
    '<callout kind="note">\n\nx\n\n</callout>',
    '<ChampionLnk id="awa-mbaye" />',
  ]),
  ...put('attribute', [
    '<Callout kind=“note”>\n\nx\n\n</Callout>',
    '<Callout kind=note>\n\nx\n\n</Callout>',
    '<Callout kind="nite">\n\nx\n\n</Callout>',
    '<Callout knd="note">\n\nx\n\n</Callout>',
    '<Callout kind={"note"}>\n\nx\n\n</Callout>',
    '<Callout kind="note" onclick="x">\n\nx\n\n</Callout>',
    '<Callout kind="Note">\n\nx\n\n</Callout>',
  ]),
  ...put('component on one line', ['<Callout kind="note">des mots</Callout>', '<CopyQuote>Je travaille chez Orvane.</CopyQuote>']),
  ...put('component not closed', ['<Callout kind="note">\n\nx']),
  ...put('closing tag alone', ['</Callout>']),
  ...put('unknown target', ['<ChampionLink id="awa-mbai" />', '<ChapterLink id="charte" />']),
  ...several('exercise', 'training/fr/profile/photo.mdx', [
    ['minutes="2"', 'minutes="2 min"'],
    ['minutes="2"', 'minutes={2}'],
  ]),
  { kind: 'code not closed', file: chapter, from: /$/, to: '\n```\nmots\n' },
];

const bytes = (kind: string, change: (text: string) => string | Uint8Array): Damage[] =>
  ['guide/fr/charter.mdx', 'champions/awa-mbaye.yaml', 'settings/home.yaml'].map((file) => ({ kind, file, from: /^/, to: change }));

/** Files as other programmes save them. */
export const byteDamages: readonly Damage[] = [
  ...bytes('BOM', (text) => `\uFEFF${text}`),
  ...bytes('UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  ...bytes('Windows-1252', (text) => Buffer.from(text.replaceAll('’', "'"), 'latin1')),
  ...bytes('NUL', (text) => `${text}\0`),
  ...bytes('quotation marks of Windows', (text) => `${text}\n`.replace('’', '\u0092')).slice(0, 1),
  ...bytes('old Mac line ends', (text) => text.replaceAll('\n', '\r')).slice(0, 1),
];
