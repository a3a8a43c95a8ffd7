import { defineMdastPlugin, type MdastNode } from 'satteri';
import { SourceText } from '../domain/text/source-text.ts';
import { suggest } from '../domain/text/suggest.ts';
import { attributeFindings } from './attributes.ts';
import { nestingFindings } from './nesting.ts';
import { insteadOf } from './html-instead.ts';
import { isElement, startOf, walkTree, type Element } from './tree.ts';
import { vocabulary } from './vocabulary.ts';

/** What a message about a finding is filled with. */
export type FindingValues = Record<string, string | number | boolean | undefined | readonly string[]>;

/** Something in a body that content may not have. `offset` is in the text of the file. */
export interface PolicyFinding {
  offset: number;
  /** The component or the attribute, or nothing. */
  field: string;
  code: string;
  values?: FindingValues;
}

/**
 * Content is data. MDX is code: an expression in it runs when the site is built. So a body may hold Markdown and the
 * components of the vocabulary, with texts as attributes, and nothing else.
 */
export function inspectBody(tree: Readonly<MdastNode>, text: string): PolicyFinding[] {
  const findings: PolicyFinding[] = [];
  walkTree(tree, (node, parents) => {
    const offset = startOf(node);
    switch (node.type) {
      case 'mdxjsEsm':
        findings.push({ offset, field: '', code: 'mdx-code', values: { kind: /^\s*export/.test(node.value) ? 'export' : 'import' } });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        findings.push({ offset, field: '', code: 'mdx-expression', values: { comment: /^\s*\/\*/.test(node.value), value: node.value } });
        break;
      case 'html':
        findings.push({ offset, field: '', code: 'mdx-html', values: { name: node.value, suggestion: undefined, instead: 'other' } });
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') findings.push({ offset, field: '', code: 'task-list' });
        break;
      default:
        if (isElement(node)) findings.push(...elementFindings(node, parents, text));
    }
  });
  return findings;
}

function elementFindings(element: Element, parents: readonly Readonly<MdastNode>[], text: string): PolicyFinding[] {
  const offset = startOf(element);
  const name = element.name ?? '';
  const component = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (component === undefined) {
    const names = Object.keys(vocabulary);
    // Those that stand inside another one are named by that one's own messages.
    const allowed = names.filter((known) => vocabulary[known]?.parents === undefined);
    const suggestion = suggest(name, names);
    const isHtml = /^[a-z][a-z0-9-]*$/.test(name);
    const unknown = {
      offset,
      field: name,
      code: isHtml ? 'mdx-html' : 'unknown-component',
      values: { name, suggestion, allowed, ...(isHtml && { instead: insteadOf(name) }) },
    };
    return [unknown, ...attributeFindings(element, undefined, text)];
  }
  return [...attributeFindings(element, component, text), ...nestingFindings(element, component, parents)];
}

/** Thrown in the build by {@link dataOnly}. */
export class ContentPolicyError extends Error {
  override name = 'ContentPolicyError';
}

/**
 * The policy as a plugin of the build, so that nothing gets past it when somebody skips the check. It throws a
 * {@link ContentPolicyError} that names every place; `report` receives the findings instead, where it is given.
 * Policy finds and the check words: `describe` comes from there, and without it a finding is told by its code.
 */
export function dataOnly(options: { report?: (finding: PolicyFinding) => void; describe?: (finding: PolicyFinding) => string } = {}) {
  return defineMdastPlugin({
    name: 'flambeau-data-only',
    options: { position: true },
    before(root, context) {
      const findings = inspectBody(root, context.source);
      if (options.report) {
        findings.forEach(options.report);
      } else if (findings.length > 0) {
        const source = new SourceText(context.source);
        const describe = options.describe ?? (({ code, field }: PolicyFinding) => [code, field].filter(Boolean).join(' '));
        const file = context.fileURL ? decodeURIComponent(context.fileURL.pathname) : 'MDX';
        const lines = findings.map((finding) => {
          const { line, column } = source.place(finding.offset);
          return `${file}:${line}:${column} ${describe(finding)}`;
        });
        throw new ContentPolicyError(lines.join('\n'));
      }
    },
  });
}
