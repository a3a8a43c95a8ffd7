import type { MdastNode } from 'satteri';
import { childrenOf, isElement } from '../../../src/mdx/tree.ts';
import { typeset } from '../../../src/i18n/typography/typeset.ts';

/** An editor’s text as the parts of an e-mail: as HTML that every mail program shows, and in plain words. */
export interface MailText {
  html: string;
  text: string;
}

export interface BodyContext {
  /** The text’s own language. */
  language: string;
  /** The full address of a link; nothing for one that leads nowhere. */
  address: (url: string) => string | undefined;
  /** What a component that names somebody or something stands for. */
  named: (component: string, id: string) => { words: string; url: string | undefined };
}

export const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const nothing: MailText = { html: '', text: '' };

/** The text’s blocks, in order. The check has seen that a newsletter holds nothing else; what it holds all the same is left out. */
export function bodyBlocks(tree: Readonly<MdastNode> | undefined, context: BodyContext): MailText[] {
  return tree === undefined
    ? []
    : childrenOf(tree)
        .map((node) => block(node, context))
        .filter(({ text }) => text.trim() !== '');
}

function block(node: Readonly<MdastNode>, context: BodyContext): MailText {
  switch (node.type) {
    case 'heading':
      return wrapped('h2', inline(node, context));
    case 'paragraph':
      return wrapped('p', inline(node, context));
    case 'blockquote': {
      const blocks = bodyBlocks(node, context);
      const text = blocks.map((one) => one.text).join('\n\n');
      return { html: `<blockquote>${blocks.map(({ html }) => html).join('')}</blockquote>`, text: text.replace(/^/gm, '> ') };
    }
    case 'list':
      return list(node, context);
    default:
      // A component alone on its line.
      return isElement(node) ? wrapped('p', inlineNode(node, context)) : nothing;
  }
}

const wrapped = (tag: string, { html, text }: MailText): MailText => ({ html: `<${tag}>${html}</${tag}>`, text });

function list(node: Extract<Readonly<MdastNode>, { type: 'list' }>, context: BodyContext): MailText {
  const tag = node.ordered ? 'ol' : 'ul';
  const items = childrenOf(node).map((item) => {
    const blocks = childrenOf(item).map((child) => (child.type === 'paragraph' ? inline(child, context) : block(child, context)));
    return { html: blocks.map(({ html }) => html).join(''), text: blocks.map(({ text }) => text).join('\n') };
  });
  const mark = (index: number) => (node.ordered ? `${(node.start ?? 1) + index}. ` : '- ');
  return {
    html: `<${tag}>${items.map(({ html }) => `<li>${html}</li>`).join('')}</${tag}>`,
    text: items.map(({ text }, index) => mark(index) + text.replaceAll('\n', '\n  ')).join('\n'),
  };
}

function inline(node: Readonly<MdastNode>, context: BodyContext): MailText {
  const parts = childrenOf(node).map((child) => inlineNode(child, context));
  return { html: parts.map(({ html }) => html).join(''), text: parts.map(({ text }) => text).join('') };
}

function inlineNode(node: Readonly<MdastNode>, context: BodyContext): MailText {
  switch (node.type) {
    case 'text': {
      const text = typeset(node.value.replace(/\s*\n\s*/g, ' '), context.language);
      return { html: escapeHtml(text), text };
    }
    case 'strong':
      return { ...inline(node, context), html: `<strong>${inline(node, context).html}</strong>` };
    case 'emphasis':
      return { ...inline(node, context), html: `<em>${inline(node, context).html}</em>` };
    case 'break':
      return { html: '<br />', text: '\n' };
    case 'link':
      return linked(inline(node, context), context.address(node.url));
    default:
      return isElement(node) ? component(node, context) : inline(node, context);
  }
}

function component(node: Readonly<MdastNode> & { name?: string | null }, context: BodyContext): MailText {
  const attributes = 'attributes' in node ? (node.attributes as { type: string; name?: string; value?: unknown }[]) : [];
  const id = attributes.find(({ name }) => name === 'id')?.value;
  if (typeof id !== 'string') return inline(node, context);
  const { words, url } = context.named(node.name ?? '', id);
  const own = inline(node, context);
  return linked(own.text.trim() === '' ? { html: escapeHtml(words), text: words } : own, url);
}

/** In plain words the address follows, as mail programs make a link of it. */
const linked = ({ html, text }: MailText, url: string | undefined): MailText =>
  url === undefined
    ? { html, text }
    : { html: `<a href="${escapeHtml(url)}">${html}</a>`, text: `${text} (${url.replace(/^mailto:/, '')})` };
