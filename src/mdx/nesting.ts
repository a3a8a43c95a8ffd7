import type { MdastNode } from 'satteri';
import type { PolicyFinding } from './policy.ts';
import { childrenOf, isElement, startOf, type Element } from './tree.ts';
import type { ComponentRule } from './vocabulary.ts';

/** A component stands where it may, and holds what it may. */
export function nestingFindings(element: Element, component: ComponentRule, parents: readonly Readonly<MdastNode>[]): PolicyFinding[] {
  const name = element.name ?? '';
  const at = (
    code: string,
    values: Record<string, string | boolean | readonly string[]> = {},
    node: Readonly<MdastNode> = element,
  ): PolicyFinding => ({
    offset: startOf(node),
    field: name,
    code,
    values: { name, ...values },
  });
  const findings: PolicyFinding[] = [];

  const parent = parents.at(-1);
  const parentName = parent && isElement(parent) ? (parent.name ?? '') : '';
  if (component.parents && !component.parents.includes(parentName)) findings.push(at('component-parent', { parents: component.parents }));
  if (parents.some((above) => isElement(above) && above.name === name)) findings.push(at('component-in-itself'));
  if (component.placement === 'block' && (element.type === 'mdxJsxTextElement' || childrenOf(element).some(isPhrase))) {
    return [...findings, at('component-lines')];
  }
  return [...findings, ...childFindings(element, component, at)];
}

function childFindings(
  element: Element,
  { children: rule }: ComponentRule,
  at: (code: string, values?: Record<string, string | boolean | readonly string[]>, node?: Readonly<MdastNode>) => PolicyFinding,
): PolicyFinding[] {
  const children = childrenOf(element);
  switch (rule.kind) {
    case 'blocks':
      return children.length === 0 ? [at('component-empty')] : [];
    case 'components': {
      const strangers = children.filter((child) => !isElement(child) || !rule.names.includes(child.name ?? ''));
      const absent = rule.names.filter((wanted) => !children.some((child) => isElement(child) && child.name === wanted));
      return [
        ...strangers.map((child) => at('component-children', { names: rule.names.map((wanted) => `<${wanted}>`) }, child)),
        ...absent.map((wanted) => at('component-child-missing', { wanted })),
      ];
    }
    case 'list': {
      const [list, ...rest] = children;
      const fits = list?.type === 'list' && Boolean(list.ordered) === rule.ordered && rest.length === 0;
      return fits ? [] : [at('component-list', { ordered: rule.ordered })];
    }
    case 'paragraph':
      return children.length === 1 && children[0]?.type === 'paragraph' ? [] : [at('component-paragraph')];
    case 'words':
      return [];
    case 'nothing':
      return children.slice(0, 1).map((child) => at('component-not-empty', {}, child));
    case 'parts':
      return partFindings(children, rule, at);
  }
}

/** First words, then parts: what stands where it may not, and what is missing or too many. */
function partFindings(
  children: readonly Readonly<MdastNode>[],
  { words, parts }: Extract<ComponentRule['children'], { kind: 'parts' }>,
  at: (code: string, values?: Record<string, string | boolean | readonly string[]>, node?: Readonly<MdastNode>) => PolicyFinding,
): PolicyFinding[] {
  const partName = (node: Readonly<MdastNode>): string | undefined =>
    isElement(node) && node.name && Object.hasOwn(parts, node.name) ? node.name : undefined;
  const first = children.findIndex((child) => partName(child) !== undefined);
  const strays = first === -1 ? [] : children.slice(first).filter((child) => partName(child) === undefined);
  const names = Object.keys(parts).map((name) => `<${name}>`);
  const findings = strays.map((child) => at('component-after-parts', { names }, child));
  if (words === 'required' && (first === 0 || children.length === 0)) findings.push(at('component-words', { names }));
  for (const [name, { least, most = Infinity }] of Object.entries(parts)) {
    const found = children.filter((child) => partName(child) === name);
    if (found.length < least) findings.push(at('component-parts-few', { wanted: name, least: String(least), found: String(found.length) }));
    if (found.length > most) findings.push(at('component-parts-many', { wanted: name, most: String(most) }, found[most]));
  }
  return findings;
}

/** Text directly in a block component: its tag and its text stand on one line. */
function isPhrase(node: Readonly<MdastNode>): boolean {
  const phrases = ['text', 'emphasis', 'strong', 'inlineCode', 'link', 'linkReference', 'delete', 'image', 'break', 'mdxJsxTextElement'];
  return phrases.includes(node.type);
}
