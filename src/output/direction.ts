import { type Direction, directionOf } from '../i18n/direction.ts';
import MagicString from 'magic-string';
import { type OpenElement, walkHtml } from './html.ts';

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

/** A page in which whatever says its language runs in its direction. */
export function withDirections(source: string): string {
  const edits = new MagicString(source);
  const scope = new DirectionScope();
  walkHtml(source, {
    open: (element) => {
      const direction = scope.open(element);
      const tongue = element.attributes.find(({ name }) => name === 'lang');
      if (direction !== undefined && tongue !== undefined) edits.appendLeft(tongue.end + tongue.quote.length, ` dir="${direction}"`);
    },
    close: () => scope.close(),
  });
  return edits.hasChanged() ? edits.toString() : source;
}
