import MagicString from 'magic-string';
import { type Attribute, type OpenElement, walkHtml } from '../html.ts';
import type { Borrowed } from './index.ts';
import { Scope } from './scope.ts';
import { borrowedRuns } from './runs.ts';

/** What nobody reads as text, or reads in a language of its own. */
const APART = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'textarea']);

/** What a reader types in, in a language that we cannot know, and what takes no mark. */
const TYPED = new Set(['input', 'textarea']);
const SPOKEN = new Set(['alt', 'title', 'aria-label']);

/**
 * Says of the interface’s words which language they are really in, where the page’s has none of its own: English words on
 * an Urdu page get `lang="en"`, and their direction from it (rewrite-page.ts). The mark stands on the largest part of the
 * page in which all words are of that language, a whole menu or form; where content is beside them, on each by itself.
 * @returns the page; the very same string where nothing is borrowed
 */
export function markBorrowed(source: string, borrowed: Borrowed): string {
  const edits = new MagicString(source);
  const root = new Scope(undefined, { name: '', attributes: [], start: 0 }, '');
  let scope = root;
  walkHtml(source, {
    open: (element) => {
      const lang = attribute(element, 'lang')?.value;
      scope.childless = false;
      scope = new Scope(scope, element, lang ?? scope.language);
      scope.apart ||= APART.has(element.name);
      scope.words = borrowed.get(scope.language) ?? scope.parent?.words;
      const { words } = scope;
      if (words === undefined || scope.apart) return;
      // Nothing of ours may say in which language somebody types.
      if (TYPED.has(element.name) && lang === undefined && !isChosen(element)) scope.parent!.own = true;
      for (const { name, value } of TYPED.has(element.name) ? [] : element.attributes) {
        if (!SPOKEN.has(name) || !/\p{L}/u.test(value)) continue;
        const tag = words.languageOf(value);
        if (tag === undefined || tag === scope.language) scope.own = true;
        else scope.spoken = tag;
      }
    },
    text: (text, start, end) => {
      const { words } = scope;
      if (words === undefined || scope.apart || !/\p{L}/u.test(text)) return;
      scope.childless = false;
      const { runs: found, others } = borrowedRuns(text, words);
      // Within English content an English word borrows nothing.
      const runs = found.filter(({ tag }) => tag !== scope.language);
      scope.own ||= others || runs.length < found.length;
      // A text with entities stands in the source in another length: it is marked as a whole, or not at all.
      const isPlain = end - start === text.length;
      for (const run of runs) if (isPlain) scope.found.push({ tag: run.tag, start: start + run.start, end: start + run.end });
      if (!isPlain && runs[0] !== undefined) scope.found.push({ tag: runs[0].tag, start, end });
    },
    close: () => {
      scope.close(edits, borrowed.get(scope.language)?.usual);
      scope = scope.parent ?? root;
    },
  });
  return edits.hasChanged() ? edits.toString() : source;
}

const isChosen = (element: OpenElement): boolean =>
  /^(?:checkbox|radio|button|submit|reset|range|color|hidden|file)$/.test(attribute(element, 'type')?.value ?? '');

export function attribute(element: OpenElement, name: string): Attribute | undefined {
  return element.attributes.find((one) => one.name === name);
}
