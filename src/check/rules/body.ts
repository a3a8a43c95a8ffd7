import { inspectBody } from '../../mdx/policy.ts';
import { attributeOffset, isElement, walkTree } from '../../mdx/tree.ts';
import { vocabulary } from '../../mdx/vocabulary.ts';
import { tooDeep, type MdxFault } from '../../mdx/parse.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { MessageValues } from '../messages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { suggestReference, targetIds } from './references.ts';

/** Bodies are Markdown and the components of the vocabulary; what those name exists. */
export const body: Rule = (content, report) => {
  for (const entry of content.entries) {
    if (entry.body === undefined) continue;
    for (const fault of entry.body.faults)
      report({ file: entry.file, line: fault.line, column: fault.column, field: '', ...syntax(fault) });
    if (entry.body.tree === undefined) continue;
    for (const { offset, ...finding } of inspectBody(entry.body.tree, entry.source.text)) {
      report({ file: entry.file, ...entry.source.place(offset), ...finding });
    }
    for (const finding of unknownTargets(content, entry)) report(finding);
  }
};

/** Sätteri’s own words, in plain ones. */
function syntax({ message, tag }: MdxFault): { code: string; values: MessageValues } {
  if (message === tooDeep) return { code: 'mdx-deep', values: {} };
  if (tag !== undefined) return { code: 'tag-unreadable', values: { name: tag } };
  const names = [...message.matchAll(/`<\/?([^`>]*)>`/g)].map((match) => match[1] ?? '');
  const place = /\((\d+):\d+\)/.exec(message)?.[1] ?? '';
  const values = { name: names[0] ?? '', other: names[1] ?? '', line: place };
  if (/expected corresponding closing tag/.test(message)) return { code: 'tags-crossed', values };
  if (/^Unexpected closing tag/.test(message)) return { code: 'tag-not-opened', values };
  if (/^Expected the closing tag/.test(message)) return { code: 'component-lines', values };
  if (/^Expected a closing tag/.test(message)) return { code: 'tag-not-closed', values };
  if (/closing brace/.test(message)) return { code: 'brace', values };
  if (/`!` \(U\+0021\)/.test(message)) return { code: 'html-comment', values };
  if (/`<`|before name|in name|JSX tag/.test(message)) return { code: 'angle-bracket', values };
  if (/expression|brace|\{/.test(message)) return { code: 'brace', values };
  return { code: 'mdx-syntax', values: { detail: message } };
}

function unknownTargets(content: LoadedContent, entry: LoadedEntry): Finding[] {
  const findings: Finding[] = [];
  if (entry.body?.tree === undefined) return findings;
  walkTree(entry.body.tree, (node) => {
    if (!isElement(node)) return;
    const component = Object.hasOwn(vocabulary, node.name ?? '') ? vocabulary[node.name ?? ''] : undefined;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || attribute.value.trim() === '') continue;
      const target = component?.attributes[attribute.name]?.reference;
      if (target === undefined) continue;
      const known = targetIds(content, target);
      if (known === undefined || known.has(attribute.value)) continue;
      findings.push({
        file: entry.file,
        ...entry.source.place(attributeOffset(entry.source.text, node, attribute.name)),
        field: `${node.name} ${attribute.name}`,
        code: 'unknown-reference',
        values: { value: attribute.value, target, suggestion: suggestReference(attribute.value, target, known), where: `${target}/` },
      });
    }
  });
  return findings;
}
