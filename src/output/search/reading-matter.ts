import type { Attribute, OpenElement } from '../html.ts';

/** What is not reading matter: interface, pictures, and all that is hidden from the start. */
const skipped = new Set([
  'button',
  'canvas',
  'dialog',
  'footer',
  'form',
  'iframe',
  'input',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

/** Elements that stand on lines of their own. */
export const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'br',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'td',
  'th',
  'tr',
  'ul',
]);

/** The value of an attribute, where the element has it. */
export const valueOf = (attributes: readonly Attribute[], name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** Whether an element and all that it holds is no reading matter. */
export function isSkipped({ name, attributes }: OpenElement): boolean {
  const hidden = valueOf(attributes, 'hidden');
  return (
    skipped.has(name) ||
    (hidden !== undefined && hidden !== 'until-found') ||
    valueOf(attributes, 'aria-hidden') === 'true' ||
    valueOf(attributes, 'data-pagefind-ignore') !== undefined
  );
}
