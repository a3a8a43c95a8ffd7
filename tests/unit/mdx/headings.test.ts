import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { headingsOf } from '../../../src/mdx/headings.ts';
import { parseBody } from '../../../src/mdx/parse.ts';

test('headings have the identifiers that Astro gives them', async () => {
  const source = [
    '## Qui *êtes*-vous ?',
    '### `Code` et [lien](/a/)',
    '## L’ami « foo » -- et "bar"...',
    "## What's in it for me?",
    '## 1. Lire & relire',
  ].join('\n\n');
  const processor = await createSatteriMarkdownProcessor({ syntaxHighlight: false });
  const { metadata } = await processor.render(source);
  const { tree } = parseBody(source);
  expect(tree && headingsOf(tree).map(({ depth, slug }) => ({ depth, slug }))).toEqual(
    metadata.headings.map(({ depth, slug }) => ({ depth, slug })),
  );
  expect(metadata.headings[0]?.slug).toBe('qui-êtes-vous-');
});
