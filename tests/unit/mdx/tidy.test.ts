import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '../../../src/mdx/features.ts';
import { parseBody } from '../../../src/mdx/parse.ts';
import { inspectBody } from '../../../src/mdx/policy.ts';
import { tidyHtml } from '../../../src/mdx/tidy.ts';

const html = (source: string) => markdownToHtml(source, { features: markdownFeatures, hastPlugins: [tidyHtml()] }).html;

test('a table’s alignment is a class, since the policy refuses styles', () => {
  const table = html('| a | b | c |\n|--:|:-:|---|\n| 1 | 2 | 3 |\n');
  expect(table).not.toContain('style');
  expect(table).toContain('<th class="align-right">a</th>');
  expect(table).toContain('<td class="align-center">2</td>');
  // Wide ones scroll, and only what has the focus scrolls by keyboard.
  expect(table).toContain('<table tabindex="0">');
});

test('an image alone stands by itself, one in a sentence stays in it', () => {
  expect(html('![alone](a.png "caption")\n')).not.toContain('<p>');
  expect(html('text ![inside](a.png)\n')).toMatch(/<p>text <img[^>]+><\/p>/);
});

test('footnotes are plain text, and a task list is refused', () => {
  expect(html('word[^1]\n\n[^1]: note\n')).not.toContain('footnote');
  const { tree, text } = parseBody('- [ ] one\n- two\n');
  expect(tree && inspectBody(tree, text).map(({ code, offset }) => [code, offset])).toEqual([['task-list', 0]]);
});
