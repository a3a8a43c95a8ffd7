import type { MdastNode } from 'satteri';
import { isElement, startOf, walkTree } from '../../mdx/tree.ts';
import { namesFor } from '../../domain/newsletter/audience.ts';
import { monthPattern } from '../../schemas/month.ts';
import { newsletterParts } from '../../schemas/newsletter.ts';
import { fileStart } from '../../domain/text/source-text.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What an e-mail can show of a text: the kinds of node of Markdown, and the components that become a link. */
const inMail = {
  nodes: new Set([
    'root',
    'paragraph',
    'text',
    'emphasis',
    'strong',
    'link',
    'list',
    'listItem',
    'heading',
    'blockquote',
    'break',
    'thematicBreak',
  ]),
  components: new Set(['ChampionLink', 'ChapterLink', 'PostLink']),
};

const shows = (node: Readonly<MdastNode>) => (isElement(node) ? inMail.components.has(node.name ?? '') : inMail.nodes.has(node.type));

/** A newsletter is called by its month, fits into an e-mail, and names only what its readers may read. */
export const newsletters: Rule = (content, report) => {
  for (const entry of content.of('newsletters'))
    for (const finding of [...name(entry), ...body(entry), ...audience(entry, content)]) report(finding);
};

function name({ file, key, raw }: LoadedEntry<'newsletters'>): Finding[] {
  if (monthPattern.test(key)) return [];
  const day = raw?.['publish'];
  const right = typeof day === 'string' && monthPattern.test(day.slice(0, 7)) ? day.slice(0, 7) : '2027-03';
  return [{ file, ...fileStart, field: '', code: 'newsletter-name', values: { name: key, right: `${right}.mdx` } }];
}

/** Components that no text may hold are told by the rule on bodies. */
function body(entry: LoadedEntry<'newsletters'>): Finding[] {
  const findings: Finding[] = [];
  if (entry.body?.tree === undefined) return findings;
  walkTree(entry.body.tree, (node, parents) => {
    const inside = parents.some((parent) => !shows(parent));
    if (shows(node) || inside || node.type.startsWith('mdxFlow') || node.type.startsWith('mdxText') || node.type === 'mdxjsEsm') return;
    const named = isElement(node) ? (node.name ?? '') : 'none';
    findings.push({ file: entry.file, ...entry.source.place(startOf(node)), field: '', code: 'newsletter-body', values: { name: named } });
  });
  return findings;
}

function audience(entry: LoadedEntry<'newsletters'>, content: LoadedContent): Finding[] {
  const { data } = entry;
  if (data === undefined) return [];
  return newsletterParts.flatMap((part) => {
    if (part === 'champions') return [];
    const entries = content.keys(part);
    return data[part].flatMap((key, index): Finding[] => {
      const named = entries.get(key)?.find((one) => one.data !== undefined)?.data?.audience;
      if (named === undefined || namesFor(data.audience, named)) return [];
      const field = `${part}[${index}]`;
      const values = { key, named, audience: data.audience };
      return [{ file: entry.file, ...entry.yaml.value([part, index]), field, code: 'newsletter-audience', values }];
    });
  });
}
