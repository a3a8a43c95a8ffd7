import { find, findAll, hasAttribute, hasClass, type HtmlElement, named, remove, textOf } from './dom.ts';
import { type BuiltPage, type ModulePages, part } from './module-pages.ts';

/** What the package shows at one time, cut out of a built page. */
export interface View {
  /** Its `id`, which is also where a person was when they left. */
  name: string;
  page: BuiltPage;
  element: HtmlElement;
}

const last = (key: string): string => key.split('/').at(-1)!;

/** The module’s first page, each lesson, the last page. What only works on the site is left out. */
export function viewsOf({ index, lessons, done }: ModulePages): View[] {
  return [
    { name: 'view-module', page: index, element: wrapOf(index, named('h1'), ['passport-link']) },
    ...lessons.map((page) => ({ name: `view-${last(page.key)}`, page, element: lessonView(page) })),
    { name: 'view-end', page: done, element: endView(done) },
  ];
}

/** The block of a page that holds something. */
function wrapOf({ document, path }: BuiltPage, test: (element: HtmlElement) => boolean, without: readonly string[] = []): HtmlElement {
  const wrap = part(document, path, 'text', (element) => hasClass('wrap')(element) && find(element, test) !== undefined);
  for (const name of without) findAll(wrap, hasClass(name)).forEach(remove);
  return wrap;
}

function lessonView(page: BuiltPage): HtmlElement {
  const wrap = wrapOf(page, hasAttribute('data-lesson'), ['after', 'wrong']);
  // Without the script all lessons are read in sequence: one list of them, on the module’s first page, is enough.
  for (const line of findAll(wrap, hasClass('before'))) line.attribs['hidden'] = line.attribs['data-lessons-line'] = '';
  return wrap;
}

function endView(page: BuiltPage): HtmlElement {
  const wrap = wrapOf(page, hasClass('outcomes'), ['around', 'links']);
  for (const name of ['pre', 'noscript', 'section']) findAll(wrap, named(name)).forEach(remove);
  delete wrap.attribs['data-proof'];
  return wrap;
}

/** What the last page says of lessons that are left, by plural category. */
export function wordsOfEnd({ document, path }: BuiltPage): { finished: string; left: Record<string, string> } {
  const data = JSON.parse(textOf(part(document, path, 'data', hasAttribute('data-proof-data')))) as {
    words: { finished: string };
    left: Record<string, string>;
  };
  return { finished: data.words.finished, left: data.left };
}

/** The exercises of a lesson, in order. */
export const exercisesOf = (view: HtmlElement): string[] =>
  findAll(view, hasAttribute('data-exercise')).map(({ attribs }) => attribs['data-id'] ?? '');

/** In a platform, what is typed lasts as long as the page: exercises that promise something else say so. */
export function sayWhereTypedStays(view: HtmlElement, text: string): void {
  for (const exercise of findAll(view, hasAttribute('data-words'))) {
    const words = JSON.parse(exercise.attribs['data-words']!) as Record<string, string>;
    for (const name of ['kept', 'keptNoMark']) if (words[name] !== undefined) words[name] = text;
    exercise.attribs['data-words'] = JSON.stringify(words);
  }
}
