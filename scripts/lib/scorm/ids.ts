import { findAll, hasAttribute, type HtmlElement } from './dom.ts';

/** Attributes that name other elements of the page. */
const references = [
  'for',
  'form',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-flowto',
];

/**
 * Makes the names of one part of a page differ from those of the parts before it: several pages become one.
 * @returns the names that changed, by what they were
 */
export function distinctIds(part: HtmlElement, taken: Set<string>, suffix: string): Map<string, string> {
  renameExercises(part, taken, suffix);
  const renamed = new Map<string, string>();
  for (const element of findAll(part, hasAttribute('id'))) {
    const id = element.attribs['id']!;
    let own = id;
    for (let tries = 0; taken.has(own); tries += 1) own = `${id}-${suffix}${tries === 0 ? '' : `-${tries}`}`;
    taken.add(own);
    if (own !== id) renamed.set(id, (element.attribs['id'] = own));
  }
  const newName = (id: string) => renamed.get(id) ?? id;
  for (const element of findAll(part, () => true)) {
    for (const name of references) {
      const value = element.attribs[name];
      if (value !== undefined) element.attribs[name] = value.split(/\s+/).map(newName).join(' ');
    }
    const { href } = element.attribs;
    if (href?.startsWith('#')) element.attribs['href'] = `#${newName(href.slice(1))}`;
  }
  return renamed;
}

/** An exercise’s `id` is its own in a lesson; its script names fields and groups after it, in the whole page. */
function renameExercises(part: HtmlElement, taken: ReadonlySet<string>, suffix: string): void {
  for (const exercise of findAll(part, hasAttribute('data-exercise'))) {
    const id = exercise.attribs['data-id'] ?? '';
    if (!taken.has(`ex-${id}`)) continue;
    exercise.attribs['data-id'] = `${id}-${suffix}`;
    for (const element of [exercise, ...findAll(exercise, () => true)]) {
      for (const name of ['id', ...references]) {
        const value = element.attribs[name];
        if (value !== undefined)
          element.attribs[name] = value
            .split(/\s+/)
            .map((each) => (each === `ex-${id}` || each.startsWith(`ex-${id}-`) ? each.replace(`ex-${id}`, `ex-${id}-${suffix}`) : each))
            .join(' ');
      }
    }
  }
}
