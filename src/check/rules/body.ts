import { insteadOf } from '../../mdx/html-instead.ts';
import { inspectBody } from '../../mdx/policy.ts';
import { signFindings } from '../../mdx/signs.ts';
import { attributeOffset, isElement, walkTree } from '../../mdx/tree.ts';
import { vocabulary } from '../../mdx/vocabulary.ts';
import { tooDeep, tooLong, type MdxFault } from '../../mdx/parse.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { MessageValues } from '../messages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { suggestReference, targetIds } from './references.ts';

/** Bodies are Markdown and the components of the vocabulary; what those name exists. */
export const body: Rule = (content, report) => {
  for (const entry of content.entries) {
    if (entry.body === undefined) continue;
    const opened = new Set<unknown>();
    for (const fault of entry.body.faults) {
      const finding = syntax(fault, entry);
      const isClosing = entry.source.text.split('\n')[fault.line - 1]?.startsWith('</', fault.column - 1);
      // The closing tag goes with the opening one that was said already.
      if (finding.code === 'mdx-html' && isClosing && opened.has(finding.values['name'])) continue;
      if (finding.code === 'mdx-html') opened.add(finding.values['name']);
      report({ file: entry.file, ...entry.source.placeOf(fault), field: '', ...finding });
    }
    if (entry.body.tree === undefined) continue;
    for (const { offset, ...finding } of [
      ...inspectBody(entry.body.tree, entry.source.text),
      ...signFindings(entry.body.tree, entry.source.text),
    ]) {
      report({ file: entry.file, ...entry.source.place(offset), ...finding });
    }
    for (const finding of unknownTargets(content, entry)) report(finding);
  }
};

/** Sätteri’s own words, in plain ones. */
function syntax(fault: MdxFault, entry: LoadedEntry): { code: string; values: MessageValues } {
  const { message, tag } = fault;
  if (message === tooDeep) return { code: 'mdx-deep', values: {} };
  if (message === tooLong) return { code: 'mdx-long', values: {} };
  if (tag !== undefined) return { code: 'tag-unreadable', values: { name: tag } };
  const names = [...message.matchAll(/`<\/?([^`>]*)>`/g)].map((match) => match[1] ?? '');
  const place = /\((\d+):\d+\)/.exec(message)?.[1] ?? '';
  const values = { name: names[0] ?? '', other: names[1] ?? '', line: place };
  const brace = () => ({ code: 'brace', values: { kind: braceKind(entry.source.text, fault) } });
  const written = entry.source.text.split('\n')[fault.line - 1]?.slice(fault.column - 1) ?? '';
  const address = /^<((?:https?:\/\/|mailto:|[\w.+-]+@)[^<>\s]+)>/.exec(written)?.[1];
  if (address !== undefined) return { code: 'mdx-html', values: { name: withScheme(address), suggestion: undefined, instead: 'address' } };
  if (/^<{7} /.test(written)) return { code: 'merge-conflict', values: {} };
  const row = entry.source.text.split('\n')[fault.line - 1] ?? '';
  if (/^\s*-{1,2}8<-{1,2}/.test(row)) return { code: 'include-line', values: {} };
  const element = /^<\/?([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(written)?.[1]?.toLowerCase();
  if (element !== undefined && insteadOf(element) !== 'other')
    return { code: 'mdx-html', values: { name: element, suggestion: undefined, instead: insteadOf(element) } };
  if (/expected corresponding closing tag/.test(message)) return { code: 'tags-crossed', values };
  if (/^Unexpected closing tag/.test(message)) return { code: 'tag-not-opened', values };
  if (/^Expected the closing tag/.test(message)) return { code: 'component-lines', values };
  if (/^Expected a closing tag/.test(message)) return { code: 'tag-not-closed', values };
  if (/closing brace/.test(message)) return brace();
  if (/`!` \(U\+0021\)/.test(message)) return { code: 'html-comment', values };
  if (/`<`|before name|in name|JSX tag/.test(message)) return { code: 'angle-bracket', values };
  if (/expression|brace|\{/.test(message)) return brace();
  return { code: 'mdx-syntax', values: { detail: message } };
}

function withScheme(address: string): string {
  return /^(https?|mailto):/.test(address) ? address : `mailto:${address}`;
}

/** What a brace is for, in the programmes where people learnt to write it: Hugo, Jekyll and Liquid, kramdown, MkDocs. */
function braceKind(text: string, { line, column }: MdxFault): 'template' | 'remark' | 'id' | 'other' {
  const row = text.split('\n')[line - 1] ?? '';
  const around = row.slice(Math.max(0, column - 2));
  if (/^.?\{\{?[%<]?\s*\/?(?:end)?(?:alert|panel|hint|note|warning|info|tip|callout|admonition|notice|important|caution)\b/i.test(around))
    return 'remark';
  if (/^.?\{[{%<]/.test(around)) return 'template';
  return /^.?\{:?\s*[#.][\w-]/.test(around) || /^.?\{:\s*\w/.test(around) ? 'id' : 'other';
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
