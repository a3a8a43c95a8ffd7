/** Where the front matter of an MDX file lies, and its body with the front matter blanked out, so that offsets stay. */
export interface FrontMatter {
  yaml: string;
  /** The offset of `yaml` in the file. */
  start: number;
  /** Where the body begins. */
  end: number;
  body: string;
}

export type FrontMatterFault = 'missing' | 'unclosed' | 'toml';

/**
 * Splits an MDX file the way Astro does (`@astrojs/internal-helpers/frontmatter`): the front matter ends at the first
 * line that begins with `---`, and its characters become spaces.
 */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterFault {
  if (/^\s*\+\+\+/.test(text)) return 'toml';
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return 'missing';
  const start = opening[0].length;
  const found = /(?:^|\n)---/.exec(text.slice(start));
  if (found === null) return 'unclosed';
  const end = start + found.index + found[0].length;
  const yaml = text.slice(start, end - 3);
  return { yaml, start, end, body: text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end) };
}
