import type { LoadedContent } from '../../../src/check/load.ts';
import { decodeEscapes } from '../../../src/domain/text/escapes.ts';
import { Needles } from '../../../src/output/leaks/needles.ts';
import { nameOrders, quickFold } from '../../../src/output/leaks/words.ts';
import type { OfflineChoice } from '../../../src/output/offline/lists.ts';
import { addressOf } from '../../../src/schemas/addresses.ts';

/** What devices may keep of a site with this content; nothing where its settings ask for no copy. */
export function offlineChoice(content: LoadedContent): OfflineChoice | undefined {
  const first = content.settings?.offline;
  if (first === undefined) return undefined;
  const people = peopleOf(content);
  const chapters = content.of('guide').flatMap(({ key, data }) => (data === undefined ? [] : [{ key, order: data.order }]));
  return {
    languages: content.languages,
    first,
    standalone: content.of('pages').map(({ key }) => key),
    chapters: [...new Set(chapters.sort((a, b) => a.order - b.order).map(({ key }) => key))],
    agreed: content
      .of('posts')
      .flatMap(({ key, data }) => (data === undefined || data.consents.length > 0 ? [addressOf('posts', key).slice(1)] : [])),
    namesSomebody: (html) => {
      const text = quickFold(decodeEscapes(html));
      return [text, text.replace(/<[^<>]*>/g, ' '), text.replace(/<[^<>]*>/g, '')].some((view) => people.find(view, false).length > 0);
    },
  };
}

/** Everybody whom the content names by an agreement of theirs, in force or not, and the addresses of their pages. */
function peopleOf(content: LoadedContent): Needles {
  const people = new Needles();
  for (const { id, file, data } of content.of('champions')) {
    people.add('id', id, file);
    if (data) addName(people, data.name, file);
  }
  for (const { file, data } of content.of('accounts')) if (data?.kind === 'leader') addName(people, data.name, file);
  for (const { file, data } of content.of('thanks'))
    for (const { name } of data?.thanks ?? []) if (name !== undefined) addName(people, name, file);
  return people;
}

function addName(people: Needles, name: string, file: string): void {
  for (const turned of nameOrders(name.split(/\s+/))) people.add('name', turned, file);
}
