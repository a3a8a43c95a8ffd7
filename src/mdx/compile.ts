import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin, mdxToJs } from 'satteri';
import { markdownFeatures } from './features.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { dataOnly, type PolicyFinding } from './policy.ts';
import { tidyHtml } from './tidy.ts';

/** A text, read once for all pages that show it. */
export interface CompiledText {
  pieces: Piece[];
  headings: { depth: number; slug: string; text: string }[];
}

/**
 * Reads a text with the parser, the features and the plugins that @astrojs/mdx would use, up to the point where that
 * one writes JavaScript: what it makes of the text is taken from the finished tree instead.
 * @param body the file’s text with its front matter blanked out
 * @param describe words a finding of the policy; otherwise it is told by its code
 * @throws ContentPolicyError where the text holds code
 */
export async function compileText(body: string, fileURL: URL, describe?: (finding: PolicyFinding) => string): Promise<CompiledText> {
  const astro = {
    frontmatter: {},
    headings: [] as CompiledText['headings'],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  let pieces: Piece[] = [];
  const take = defineHastPlugin({
    name: 'flambeau-pieces',
    after: (root) => {
      pieces = piecesOf(root.children);
    },
  });
  await mdxToJs(body, {
    mdastPlugins: [dataOnly(describe ? { describe } : {})],
    hastPlugins: [tidyHtml(), satteriHeadingIdsPlugin(), take],
    features: { ...markdownFeatures, frontmatter: false },
    fileURL,
    elementAttributeNameCase: 'html',
    data: { astro },
  });
  return { pieces, headings: astro.headings };
}
