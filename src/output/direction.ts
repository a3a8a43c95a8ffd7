import { type Direction, directionOf } from '../i18n/direction.ts';
import type { OpenElement } from './html.ts';

/**
 * Follows the direction of the text through a page. What is in another language says so by its `lang`, and where that one is
 * written from the other side it needs a `dir` too: the page itself, a borrowed title, the name of a language.
 */
export class DirectionScope {
  readonly #stack: Direction[] = [];

  /** The `dir` that an element lacks; undefined where it has its own, or goes on as what is around it. */
  open(element: OpenElement): Direction | undefined {
    const around = this.#stack.at(-1) ?? 'ltr';
    const value = (name: string) => element.attributes.find((attribute) => attribute.name === name)?.value;
    const [own, language] = [value('dir'), value('lang')];
    const here = own === 'rtl' || own === 'ltr' ? own : language ? directionOf(language) : around;
    this.#stack.push(here);
    return own === undefined && here !== around ? here : undefined;
  }

  close(): void {
    this.#stack.pop();
  }
}
