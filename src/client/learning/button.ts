import { element } from '../lib/dom.ts';

/** The language of the interface: a lesson that is not translated stands in another one. */
export const interfaceLanguage = (): string => document.documentElement.lang;

/** A button with one of the interface’s words; with words of the lesson’s own, `lang` is empty. */
export function button(label: string, onClick: () => void, look = 'btn-line', lang = interfaceLanguage()): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `btn ${look}`, lang: lang || undefined }, label);
  made.addEventListener('click', onClick);
  return made;
}
