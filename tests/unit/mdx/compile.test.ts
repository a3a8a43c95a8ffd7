import { expect, test } from 'vitest';
import { compileText } from '../../../src/mdx/compile.ts';
import { ContentPolicyError } from '../../../src/mdx/policy.ts';

const compile = (text: string) => compileText(text, new URL('file:///fr/a.mdx'));

test('a text becomes finished HTML, with its components between', async () => {
  const { pieces, headings } = await compile(
    '## L’« idée » & co\n\nVoir [ici](/ask/ "Un \'titre\'").\n\n<Callout kind="tip">\n\n- un\n- deux\n\n</Callout>\n',
  );
  expect(headings).toEqual([{ depth: 2, slug: 'l-idée---co', text: 'L’« idée » & co' }]);
  expect(pieces).toEqual([
    '<h2 id="l-idée---co">L’« idée » &amp; co</h2>\n<p>Voir ',
    ['a', { href: '/ask/', title: "Un 'titre'" }, ['ici']],
    '.</p>\n',
    ['Callout', { kind: 'tip' }, ['<ul>\n<li>un</li>\n<li>deux</li>\n</ul>']],
  ]);
});

test('a picture is a component, alone or in a sentence', async () => {
  expect((await compile('![Le guichet](./desk.svg "Le soir")\n')).pieces).toEqual([
    ['img', { src: './desk.svg', alt: 'Le guichet', title: 'Le soir' }, []],
  ]);
});

test('a table holds classes and no style', async () => {
  expect((await compile('| a | b |\n|:--|--:|\n| 1 | 2 |\n')).pieces[0]).toContain('<th class="align-left">a</th>');
});

test('code is refused, as in the check', async () => {
  await expect(compile('{1 + 1}\n')).rejects.toThrow(ContentPolicyError);
  await expect(compile("import x from 'node:fs'\n")).rejects.toThrow(ContentPolicyError);
});
