import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { Messages } from '../../../src/check/messages.ts';
import { ContentPolicyError, dataOnly, inspectBody, type PolicyFinding } from '../../../src/mdx/policy.ts';
import { parseBody } from '../../../src/mdx/parse.ts';
import { vocabulary } from '../../../src/mdx/vocabulary.ts';

const messages = new Messages('en');
/** As astro.config.mjs has it: the policy finds, the check words. */
const worded = dataOnly({ describe: ({ code, values }) => messages.format(code, values) });

function build(source: string): string {
  return mdxToJs(source, { mdastPlugins: [worded], fileURL: new URL('file:///content/guide/fr/a.mdx') }).code;
}

test('the build takes Markdown and the components', () => {
  expect(build('## Titre\n\n<Callout kind="note">\n\nUn *mot* et <ChampionLink id="a" />.\n\n</Callout>\n')).toContain('Callout');
});

test.each([
  ["{await import('node:fs')}", "file: what stands in braces ({await import('node:fs')}) is program code"],
  ['import fs from "node:fs"', '“import” is program code'],
  ['export const x = process.env', '“export” is program code'],
  ['<Callout kind={process.env.HOME}>\n\nx\n\n</Callout>', 'the value of “kind” is program code'],
  ['> - **a <ChampionLink {...process.env} id="a" />**', 'has program code in braces'],
  ['| a |\n|---|\n| {1} |', 'what stands in braces ({1})'],
  ['<script>alert(1)</script>', '<script> is HTML'],
  ['<Fragment set:html="x" />', 'unknown component <Fragment>'],
  ['<></>', 'unknown component <>'],
])('the build refuses %j', (source, words) => {
  expect(() => build(source)).toThrow(ContentPolicyError);
  expect(() => build(source)).toThrow(words.replace('file: ', '/content/guide/fr/a.mdx:1:1 '));
});

test('every place of a file is named at once', () => {
  try {
    build('{a}\n\ntext {b}\n\n<b>c</b>\n');
    expect.unreachable();
  } catch (error) {
    expect((error as Error).message.split('\n').map((line) => line.split(' ')[0])).toEqual([
      '/content/guide/fr/a.mdx:1:1',
      '/content/guide/fr/a.mdx:3:6',
      '/content/guide/fr/a.mdx:5:1',
    ]);
  }
});

test('the plugin and the check find the same', () => {
  const source = '{a}\n\n<Calout kind="x" onClick="y" />\n\n<Steps>\n\n- a\n\n</Steps>\n';
  const inBuild: PolicyFinding[] = [];
  mdxToJs(source, { mdastPlugins: [dataOnly({ report: (finding) => inBuild.push(finding) })] });
  const { tree } = parseBody(source);
  expect(tree && inspectBody(tree, source)).toEqual(inBuild);
  expect(inBuild.map(({ code, offset }) => [code, offset])).toEqual([
    ['mdx-expression', 0],
    ['unknown-component', 5],
    ['attribute-handler', 22],
    ['component-list', 38],
  ]);
});

test('the vocabulary describes every component and attribute for editors', () => {
  for (const [name, component] of Object.entries(vocabulary)) {
    expect(component.description, name).toMatch(/^[A-Z].*\.$/);
    for (const [attribute, rule] of Object.entries(component.attributes))
      expect(rule.description, `${name} ${attribute}`).toMatch(/^[A-Z].*\.$/);
    for (const parent of component.parents ?? []) expect(vocabulary, name).toHaveProperty(parent);
    if (component.children.kind === 'components')
      for (const child of component.children.names) expect(vocabulary[child]?.parents).toContain(name);
  }
});
