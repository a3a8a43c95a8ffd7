import type { RuleFactory } from '../types.ts';

const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\.mjs$/, 'server code'],
  [/(?:^|\/)(?:server|\.prerender|\.vite)\//, 'server code'],
  [/(?:^|\/)(?:prerender-)?entry(?:[._-][^/]*)?\.js$/, 'server code'],
  [/\.map$/, 'a source map'],
  [/\.(?:ts|tsx|jsx|astro|mdx)$/, 'a source file'],
  [/(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/, 'a file of the desktop'],
];

/** What a build leaves behind when it stops halfway, and what nobody should publish. */
export const serverCode: RuleFactory = (output, report) => ({
  end: () => {
    for (const file of output.files) {
      const what = LEFTOVERS.find(([pattern]) => pattern.test(file))?.[1];
      if (what !== undefined) report({ file, message: `This is ${what}; it does not belong in a published site.` });
    }
  },
});
