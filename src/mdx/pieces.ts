import type { HastNode } from 'satteri';

/**
 * A text as a page needs it: runs of finished HTML, and between them the components, each with its attributes and what
 * stands between its tags. It is data: it goes into Astro’s data store, and no text has to be a module.
 */
export type Piece = string | readonly [name: string, attributes: Readonly<Record<string, string>>, children: readonly Piece[]];

/** Elements that Markdown writes and that a component of ours draws (src/components/content/index.ts). */
const DRAWN = new Set(['a', 'img']);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The pieces of a tree, written as Astro writes the same tree when it is compiled as a module. */
export function piecesOf(nodes: readonly Readonly<HastNode>[]): Piece[] {
  const pieces: Piece[] = [];
  const html = (text: string) => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else if (text !== '') pieces.push(text);
  };
  const add = (node: Readonly<HastNode>): void => {
    switch (node.type) {
      case 'text':
        return html(node.value.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!));
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const attributes = node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute' ? [[attribute.name, String(attribute.value ?? '')] as const] : [],
        );
        if (node.name) pieces.push([node.name, Object.fromEntries(attributes), piecesOf(node.children)]);
        return;
      }
      case 'element': {
        const attributes = attributesOf(node.properties);
        if (DRAWN.has(node.tagName)) {
          pieces.push([node.tagName, Object.fromEntries(attributes), piecesOf(node.children)]);
          return;
        }
        html(`<${node.tagName}${attributes.map(([name, value]) => attribute(name, value)).join('')}`);
        if (VOID.test(node.tagName)) return html('/>');
        html('>');
        for (const child of node.children) add(child);
        return html(`</${node.tagName}>`);
      }
      default:
        // Code and raw HTML: the policy has refused them before (src/mdx/policy.ts).
        throw new Error(`A text holds “${node.type}”, which is no data.`);
    }
  };
  nodes.forEach(add);
  return pieces;
}

function attributesOf(properties: Readonly<Record<string, unknown>>): [name: string, value: string][] {
  return Object.entries(properties).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    // A style that tidyHtml() has taken away is read back from Sätteri’s tree as an empty one.
    return name === 'style' && text === '' ? [] : [[NAMES[name] ?? name, text]];
  });
}

function attribute(name: string, value: string): string {
  return value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`;
}
