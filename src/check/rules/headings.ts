import { headingsOf } from '../../mdx/headings.ts';
import { startOf } from '../../mdx/tree.ts';
import { isSeen } from '../../domain/text/seen.ts';
import type { Rule } from '../rule.ts';

/** Headings make the list of contents: two levels, in order, each with its own address. */
export const headings: Rule = (content, report) => {
  for (const entry of content.entries) {
    if (entry.body?.tree === undefined) continue;
    const firstLines = new Map<string, number>();
    let above = 1;
    for (const { depth, text, slug, node } of headingsOf(entry.body.tree)) {
      const place = entry.source.place(startOf(node));
      const at = { file: entry.file, ...place, field: '' };
      if (depth === 1) report({ ...at, code: 'heading-one' });
      else if (depth > above + 1) report({ ...at, code: 'heading-skipped', values: { found: depth, right: above + 1 } });
      else if (depth > 3) report({ ...at, code: 'heading-deep', values: { found: depth } });
      above = Math.max(2, depth);
      if (!isSeen(text)) {
        report({ ...at, code: 'heading-empty' });
        continue;
      }
      const first = firstLines.get(slug);
      if (first === undefined) firstLines.set(slug, place.line);
      else report({ ...at, code: 'heading-twice', values: { text, first } });
    }
  }
};
