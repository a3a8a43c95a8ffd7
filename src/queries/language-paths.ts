import { isForColleagues } from '../domain/edition.ts';
import { getMoved } from './moved.ts';
import { getSite, options } from './site.ts';

/** The `[lang]` of pages that exist once in each language. */
export async function languagePaths() {
  const { languages } = await getSite();
  return languages.map((lang) => ({ params: { lang } }));
}

/** The same for pages that only colleagues have: the public edition has none of them. */
export const colleaguesPaths = async () => (isForColleagues(options.edition) ? languagePaths() : []);

/** `getStaticPaths` for pages made from entries: one page for each entry in each language. */
export async function entryPaths<Item, Name extends string>(
  name: Name,
  items: (language: string) => Promise<Item[]>,
  parameter: (item: Item) => string,
) {
  const { languages } = await getSite();
  const paths = await Promise.all(
    languages.map(async (lang) =>
      (await items(lang)).map((item) => ({ params: { lang, [name]: parameter(item) } as Record<'lang' | Name, string>, props: { item } })),
    ),
  );
  return paths.flat();
}

/** The same for former addresses: one page each in each language, which knows where it leads. */
export async function movedPaths() {
  const moved = [...(await getMoved())];
  return (await languagePaths()).flatMap(({ params }) =>
    moved.map(([from, to]) => ({ params: { ...params, moved: from.slice(1, -1) }, props: { to } })),
  );
}
