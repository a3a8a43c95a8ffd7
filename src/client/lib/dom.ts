type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** The element that must be there, since our own components write it. A missing one is a mistake of ours, said at once. */
export function one<Type extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Type {
  const found = root.querySelector<Type>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** The part of a page that carries the attribute `data-NAME`, or `data-NAME="value"` for the name `NAME="value"`. */
export const part = <Type extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Type => one<Type>(root, `[data-${name}]`);

export const all = <Type extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Type[] => [
  ...root.querySelectorAll<Type>(selector),
];

/**
 * An element with a class, or with attributes (`true` for an empty one, `false` for none), and what it holds. Text goes
 * in as text: what people type is never read as HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes | string = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(typeof attributes === 'string' ? { class: attributes || false } : attributes))
    if (value !== false && value !== undefined) made.setAttribute(attribute, value === true ? '' : value);
  made.append(...children);
  return made;
}
