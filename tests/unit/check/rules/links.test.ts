import { expect, test } from 'vitest';
import { check, swap, visibleSpaces } from '../tree.ts';

const file = 'stories/en/first-post.mdx';

/** The lines for a story with this text, which stands on line 13. */
async function linesOf(text: string, language: 'en' | 'fr' = 'en'): Promise<string[]> {
  const lines = (await check({ [file]: swap('Two lines.', text) }))[language];
  return lines.map((line) => line.replace(`${file}:`, ''));
}

const right = [
  'https://www.orvane.example/a?b=c#d',
  'http://www.orvane.example',
  'mailto:doute@orvane.example?subject=Doubt',
  'tel:+33199001212',
  '/',
  '/guide/',
  '/guide/charter/',
  '/guide/charter/#who-you-are',
  '/posts/wind-farm/',
  '/stories/first-post/',
  '/training/profile/',
  '/training/profile/photo/#your-turn',
  '/champions/',
  '/champions/awa-mbaye/',
  '/search/',
  '/ask/',
  '/privacy/',
];

test.each(right)('%s is a right address', async (address) => {
  expect(await linesOf(`[words](${address})`)).toEqual([]);
});

const wrong: [address: string, line: string][] = [
  [
    'javascript:alert(1)',
    '“javascript:” is not allowed in a link; use https:, mailto:, tel: or an address of this site such as /guide/charter/',
  ],
  [
    'JavaScript:alert(1)',
    '“javascript:” is not allowed in a link; use https:, mailto:, tel: or an address of this site such as /guide/charter/',
  ],
  ['data:text/html,x', '“data:” is not allowed in a link; use https:, mailto:, tel: or an address of this site such as /guide/charter/'],
  [
    'ftp://www.orvane.example/',
    '“ftp:” is not allowed in a link; use https:, mailto:, tel: or an address of this site such as /guide/charter/',
  ],
  ['//www.orvane.example/', '“//” is not allowed in a link; write “https://www.orvane.example/”'],
  ['https:www', '“https:www” is not a right address; write it in full: https://company.example/page/'],
  ['mailto:doute', '“mailto:doute” is not a right address; write it as mailto:name@company.example'],
  ['<tel:01 99 00>', '“tel:01 99 00” is not a right address; write the number with its country code and without spaces: tel:+33199001212'],
  ['', 'this link leads nowhere; write its address between the parentheses'],
  ['../../guide/en/charter.mdx', '“../../guide/en/charter.mdx” is not an address of this site; write “/guide/charter/”'],
  [
    'charter.mdx#who-you-are',
    '“charter.mdx#who-you-are” is not an address of this site; write it from the top, with slashes at both ends, as in /guide/charter/',
  ],
  ['guide/charter', '“guide/charter” is not an address of this site; write “/guide/charter/”'],
  ['first-post.mdx', '“first-post.mdx” is not an address of this site; write “/stories/first-post/”'],
  ['www.orvane.example/a', '“www.orvane.example/a” is not an address of this site; write “https://www.orvane.example/a”'],
  ['doute@orvane.example', '“doute@orvane.example” is not an address of this site; write “mailto:doute@orvane.example”'],
  ['/en/guide/charter/', '“/en/guide/charter/” names a language; leave it out, the site adds the reader’s: “/guide/charter/”'],
  ['/guide/charter', '“/guide/charter” must end with a slash and have no file extension: “/guide/charter/”'],
  [
    '/guide/charter.html#who-you-are',
    '“/guide/charter.html#who-you-are” must end with a slash and have no file extension: “/guide/charter/#who-you-are”',
  ],
  ['/guide/chapter/', 'there is no page “/guide/chapter/”; did you mean “/guide/charter/”?'],
  ['/wikis/everything/', 'there is no page “/wikis/everything/”; check the address'],
  ['/guide/charter/#who-are-you', 'the page has no heading “#who-are-you”; it has “#who-you-are”'],
  ['/guide/charter/#who-you-ar', 'the page has no heading “#who-you-ar”; did you mean “#who-you-are”?'],
  ['#top', 'the page has no heading “#top”; it has no headings: remove the anchor'],
];

test.each(wrong)('%s', async (address, line) => {
  expect(await linesOf(`A [word](${address})`)).toEqual([`13:3 ${line}`]);
});

test('definitions of links, and links in tables and components, are looked at too', async () => {
  expect(await linesOf('[a]\n\n[a]: javascript:x\n\n| [b](x.mdx) |\n|---|\n\n<ChapterLink id="charter">[c](/d/)</ChapterLink>')).toEqual([
    '15:1 “javascript:” is not allowed in a link; use https:, mailto:, tel: or an address of this site such as /guide/charter/',
    '17:3 “x.mdx” is not an address of this site; write it from the top, with slashes at both ends, as in /guide/charter/',
    '20:27 there is no page “/d/”; check the address',
  ]);
});

test('anchors are those of the page in the reader’s language, else in the default language', async () => {
  expect(await linesOf('[a](/guide/charter/#deux-exemples)')).toEqual([
    '13:1 the page has no heading “#deux-exemples”; it has “#who-you-are”',
  ]);
  const { en } = await check({ 'guide/en/charter.mdx': undefined, [file]: swap('Two lines.', '[a](/guide/charter/#deux-exemples)') });
  expect(en).toEqual([]);
});

test('a step of the home page', async () => {
  const { en } = await check({ 'settings/home.yaml': swap('link: /champions/', 'link: /champion/') });
  expect(en).toEqual(['settings/home.yaml:13:11 steps[1].link: there is no page “/champion/”; did you mean “/champions/”?']);
});

test('French', async () => {
  expect((await linesOf('[a](/guide/charter)', 'fr')).map(visibleSpaces)).toEqual([
    '13:1 «~/guide/charter~» doit finir par une barre oblique, sans extension de fichier_: «~/guide/charter/~»',
  ]);
});
