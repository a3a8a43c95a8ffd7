import { expect, test } from 'vitest';
import { ownWordsOf, readOwnWords } from '../../../../src/check/interface-words.ts';
import { loadContent } from '../../../../src/check/load.ts';
import { styleSheetFaults } from '../../../../src/check/style-sheet.ts';
import { translateFrom, withOwnWords } from '../../../../src/i18n/translate.ts';
import { append, changedTree, check, swap } from '../tree.ts';

const site = 'settings/site.yaml';
const styled = swap('  sky: "#2c4bb8"\n', '  sky: "#2c4bb8"\n  styles: ./styles.css\n');

test('words of the interface are replaced, name the settings’ words, and may be left for later', async () => {
  const folder = await changedTree({
    'settings/words/fr.yaml': 'nav.posts: Vos posts\nfooter.sign: "Le réseau de ((organisation))"\nnav.guide:\n',
    'settings/words/en.yaml': 'champions.count: "{count, plural, one {# helper} other {# helpers}}"\n',
  });
  const own = await readOwnWords(folder);
  expect(own).toEqual({
    fr: { 'nav.posts': 'Vos posts', 'footer.sign': 'Le réseau d’Orvane' },
    en: { 'champions.count': '{count, plural, one {# helper} other {# helpers}}' },
  });
  expect(ownWordsOf(await loadContent(folder, '2026-11-30'))).toEqual(own);
  const ours = { fr: { 'nav.posts': 'Posts', 'nav.guide': 'Guide' }, en: { 'nav.search': 'Search' } };
  const t = translateFrom(withOwnWords(ours, own), 'fr-CA');
  expect([t('nav.posts'), t('nav.guide'), t('nav.search')]).toEqual(['Vos posts', 'Guide', 'Search']);
});

test('a key that there is not, a value that ours do not have, and a brace too many are mistakes at their line', async () => {
  const { en, fr } = await check({
    'settings/words/fr.yaml':
      'nav.psots: Vos posts\nfooter.sign: "Chez {organization}"\nchampions.count: "{count, plural, one {#}"\nfoo: Bar\n',
    'settings/words/pl.yaml': 'nav.guide: Przewodnik\n',
  });
  expect(en.map((line) => line.replace(/; ours are.*|; write the braces.*|; copy.*/, ''))).toEqual([
    'settings/words/fr.yaml:1:1 nav.psots: “nav.psots” is no key of the interface’s words; did you mean “nav.posts”?',
    'settings/words/fr.yaml:2:1 footer.sign: these words ask for “organization”, which is not known here',
    'settings/words/fr.yaml:3:1 champions.count: a brace is open or closed too often',
    'settings/words/fr.yaml:4:1 foo: “foo” is no key of the interface’s words',
    'settings/words/pl.yaml:1:1 “pl” is not a language of this site; use “fr” or “en”',
  ]);
  expect(fr[0]).toContain('vouliez-vous dire «\u202Fnav.posts\u202F»');
});

test('the menu has sections in any order, and other pages by a name; what leads nowhere is a mistake', async () => {
  const good = await check({ [site]: append('menu: [training, guide, { link: /privacy/, name: { fr: Données, en: Data } }]\n') });
  expect(good.en).toEqual([]);
  const bad = await check({ [site]: append('menu:\n  - guide\n  - { link: /privcy/, name: { fr: Données, en: Data } }\n') });
  expect(bad.en).toEqual([expect.stringMatching(/menu\[1\]\.link: .*did you mean “\/privacy\/”\?$/)]);
  const unknown = await check({ [site]: append('menu: [guide, postss]\n') });
  expect(unknown.en).toHaveLength(1);
});

test('a style sheet of one’s own may do what it wants, save fetch', async () => {
  const { en } = await check({
    [site]: styled,
    'settings/styles.css':
      '.site-header { --x: 1px; mask: url(#wave); background: linear-gradient(red, blue) }\n@media print { a { color: red } }\n',
  });
  expect(en).toEqual([]);
  const bad = await check({
    [site]: styled,
    'settings/styles.css':
      "@import url('https://fonts.example/x.css');\na { background: URL(//cdn.example/a.png) }\n@font-face { src: url(f.woff2) }\nb { content: image-set('https://x.example/a.png' 1x) }\n",
  });
  expect(bad.en.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
    'settings/styles.css:1:1',
    'settings/styles.css:2:17',
    'settings/styles.css:3:19',
    'settings/styles.css:4:24',
  ]);
  expect(bad.fr[1]).toContain('«\u202F//cdn.example/a.png\u202F»');
});

test('a style sheet that is not there, that nobody names, or that is no CSS is told', async () => {
  const missing = await check({ [site]: styled, 'settings/style.css': 'a { color: red }' });
  expect(missing.en).toEqual([
    'settings/site.yaml:12:11 brand.styles: the style sheet “settings/styles.css” does not exist; did you mean “./style.css”?',
    expect.stringContaining('settings/style.css'),
  ]);
  // An escape hides a function from whoever reads, and from no browser.
  expect(styleSheetFaults('a { background: u\\72l("//x.example/a.png") }')).toMatchObject([{ code: 'styles-syntax' }]);
  expect(styleSheetFaults('a { color red }')).toMatchObject([{ line: 1, code: 'styles-syntax' }]);
  const heavy = await check({ [site]: styled, 'settings/styles.css': `a { color: red }\n${'b { color: blue }\n'.repeat(3000)}` });
  expect(heavy.en).toEqual([expect.stringContaining('the style sheet is 55 kB')]);
});
