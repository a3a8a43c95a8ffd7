type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes (`true` for an empty one, `false` for none) and what it holds. Text goes in as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== false && value !== undefined) made.setAttribute(attribute, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** The language of the interface: a lesson that is not translated stands in another one. */
export const interfaceLanguage = (): string => document.documentElement.lang;

/** A button with one of the interface’s words; with words of the lesson’s own, `lang` is empty. */
export function button(label: string, onClick: () => void, look = 'btn-line', lang = interfaceLanguage()): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `btn ${look}`, lang: lang || undefined }, label);
  made.addEventListener('click', onClick);
  return made;
}

export const all = <Type extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Type[] => [
  ...root.querySelectorAll<Type>(selector),
];

/** The element that must be there: our own components write it. */
export const one = <Type extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Type =>
  root.querySelector<Type>(selector)!;

/** Puts values where their `{names}` stand. */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
