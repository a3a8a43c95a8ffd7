import type { Input } from './input.ts';

type Bodies = Readonly<Record<string, readonly string[]>>;

/** Habits from elsewhere that would be printed as signs, or that break MDX. */
export const refusedBodies: Bodies = {
  'link with spaces': ['[x](https://a.example/Shared Documents/g.pdf)', '[x](/guide/a b/)', '![x](./my photo.png)'],
  'number with spaces': ['[x](tel:+33 1 99)', '[x](tel:+44 20 7946)'],
  'link with a gap': ['[x] (https://a.example/)', '[x]\u00A0(https://a.example/)'],
  'link reversed': ['(x)[https://a.example/]'],
  'link not closed': ['[x](https://a.example/ et plus'],
  footnote: ['mot[^1]', 'mot[^note]'],
  alert: ['[!NOTE] mots', '[!warning] mots'],
  directive: [':::note', '::: tip', '.. note:: mots'],
  admonition: ['!!! note', '??? question'],
  bullet: ['• un', '● un', '▪ un', '\uF0B7 un', '➢ un', '✓ un'],
  'emoji shortcode': ['bravo :tada: !', ':smile:'],
  'heading without space': ['##Titre', '##\u00A0Titre', 'h2. Titre', '== Titre =='],
  wiki: ['[[Accueil]]', '[[Accueil|ici]]'],
  contents: ['[TOC]', '[[_TOC_]]'],
  bbcode: ['[b]mot[/b]', '[url=https://a.example]x[/url]'],
  'undefined reference': ['[mots][page]', '[mots][]'],
  marks: ['==mot==', '++mot++', "'''mot'''"],
  maths: ['$$a^2$$'],
  'bold that fails': ['un ** mot ** ici', 'un **mot', '**« mot »**suite'],
  backtick: ['un `mot'],
  template: ['{{< youtube x >}}', '{% include x %}', '{{ site.title }}', '{{% note %}}'],
  braces: ['un {mot}', 'un { mot', '{/* x */}', '{1 + 1}'],
  'HTML element': ['un<br>deux', 'un<br/>deux', '<b>x</b>', '<img src="a.png">', '<script>x</script>', '<u>x</u>', '<o:p></o:p>'],
  'HTML comment': ['<!-- x -->'],
  'angle bracket': ['moins de <3', '<https://a.example/>', '<a@b.example>'],
  component: [
    '<Calout kind="note">x</Calout>',
    '<Callout kind=“note”>x</Callout>',
    '<ChampionLink id="nobody" />',
    '<ChapterLink id={x} />',
  ],
  garbled: ['L’Ã©tÃ© Ã  Paris', 'Å“uvre', 'lâ€™an', 'Å»Ã³Å‚Ä‡', 'Ð¿Ñ€Ð¸Ð²ÐµÑ‚'],
  'hidden sign': ['un \u202Emot', 'un \uFEFFmot', 'un\u2028mot', 'un \uE000mot', 'un \uFDD0mot', 'un\u{E0041}mot'],
  'login in an address': ['[x](https://ana:secret@a.example/)'],
  'control sign': ['un mot&#7;', 'un mot&#x1b;[2J', 'un mot&#xFFFF;'],
  'dead link': ['[x](/guide/nowhere/)', '[x](charter.mdx)', '[x](javascript:alert)', '[x]()', '[x](www.a.example)'],
  picture: ['![](./desk.svg)', '![x](https://a.example/a.png)', '![x](./none.png)'],
  'check box': ['- [ ] à faire', '- [x] fait'],
};

/** Whole blocks that cannot stand in a list or a cell. */
export const refusedBlocks: Bodies = {
  'definition list': ['Terme\n: définition'],
  'heading by a line below': ['Du texte\n---\n\nmots', 'Du texte\n===\n\nmots'],
  'code not closed': ['```\nmots', '~~~\nmots'],
  table: ['| a | b |\n| 1 | 2 |', '| a | b |\n|---|---|\n| 1 | 2 | 3 |', '| a | b |\n|---|\n| 1 | 2 |'],
  dashes: ['– un\n– deux', '-un\n-deux'],
  headings: ['# Titre', '#### Titre', '## A\n\n## A', '##', '## \u200D'],
  pathological: ['_a'.repeat(200_000), '"'.repeat(40_000), '<a '.repeat(100_000), '> '.repeat(3000), '['.repeat(50_000)],
  'not closed': ['<Callout kind="note">\n\nx', '<Steps>\n\n- x\n\n</Steps>', '</Callout>'],
};

/** What looks odd and is right: it must be let through, and be read on the page. */
export const cleanBodies: Bodies = {
  escapes: ['un \\[x\\](a b)', 'deux \\*\\* étoiles', 'un \\`', '\\[^1]', 'a &lt; b', '1 \\< 2'],
  'inline code': ['`[x](a b)`', '`{{ x }}`', '`• [^1]`', '``a ` b``'],
  punctuation: [
    '10:30:45',
    'a < b et c',
    '5 * 3 = 15',
    'snake__case',
    'C++ et C#',
    'à 100 % – oui',
    '(voir 1) et [voir 2]',
    '“mot” ‘mot’ «mot»',
    'prix : 5 $ et 6 $',
  ],
  scripts: [
    'Łukasz Żółć',
    'Çağrı Işık',
    'Ελληνικά',
    'Русский',
    'العربية',
    'עברית',
    '日本語です',
    '한국어',
    'ภาษาไทย',
    'हिन्दी',
    'አማርኛ',
    'İstanbul',
    'ʻOkina',
    'e\u0301te\u0301',
  ],
  emoji: ['👍🏽 🏳️‍🌈 👩‍💻', '🫶 🫨', 'signes → ≥ ≤ ≈ ★ ✓ ₂ ‰ ﬁ'],
  entities: ['un&nbsp;mot', '&eacute;t&eacute;', '&copy; 2027', '&#233;'],
  emphasis: ['**mot** et *mot* et ~~mot~~', '***mot***', '**[x](/guide/charter/)**', '_mot_'],
  links: [
    '[x](https://a.example/a%20b)',
    '[x](mailto:a@b.example?subject=x)',
    '[x](tel:+33199001212)',
    '[x](/guide/charter/)',
    'https://a.example/x_y_z',
    'www.a.example',
  ],
  quotes: ['CAFÉ» et “Å”', 'São Paulo, Ção', 'L\'été d\'"ici"'],
};

const blocks: Bodies = {
  table: ['| a | b |\n|---|:--|\n| `x\\|y` | [z](/guide/charter/) |', '| a |\n|---|\n| 1 |\n| 2 |'],
  code: ['```\n• [^1] :::note {x}\n```', '~~~\n# x\n~~~'],
  lists: ['1. un\n2. deux\n   - trois', '- un\n\n  deux', '* un\n* deux', '1) un\n2) deux'],
  dialogue: ['– Oui.\n\n– Non.', '— Oui.'],
  headings: ['## Un\n\n### Deux\n\n## Trois'],
  rule: ['un\n\n---\n\ndeux', '***'],
  'hard break': ['un\\\ndeux', 'un  \ndeux'],
  components: [
    '<Callout kind="note" title="A & B">\n\nmots\n\n</Callout>',
    '<CopyQuote>\n\nmots\n\n</CopyQuote>',
    '<Answer summary="x">\n\nmots\n\n</Answer>',
  ],
  long: ['mot '.repeat(3000), Array.from({ length: 300 }, (_, n) => `- point ${n}`).join('\n')],
};

/** Where an editor may have put it. */
const around: readonly ((text: string) => string)[] = [
  (text) => `Des mots.\n\n${text}`,
  (text) => `- un point\n- ${text}`,
  (text) => `<Callout kind="tip">\n\n${text}\n\n</Callout>`,
  (text) => `> ${text}`,
];

/** Every body as a chapter's: in a paragraph, and some also in a list, a remark and a quotation. */
export function bodyInputs(chapterOf: (body: string) => Input['files']): Input[] {
  const inputs: Input[] = [];
  const add = (bodies: Bodies, expected: Input['expected'], places: number, suffix = ''): void => {
    for (const [kind, texts] of Object.entries(bodies))
      texts.forEach((text, index) => {
        const wraps = index === 0 ? around.slice(0, places) : around.slice(0, 1);
        for (const wrap of wraps) inputs.push({ kind: `body: ${kind}${suffix}`, files: chapterOf(wrap(text)), expected });
      });
  };
  add(refusedBodies, 'refused', around.length);
  add(refusedBlocks, 'refused', 1);
  add(cleanBodies, 'clean', around.length, ', as is right');
  add(blocks, 'clean', 1, ', as is right');
  return inputs;
}
