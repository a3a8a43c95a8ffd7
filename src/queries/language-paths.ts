import { getSite } from './site.ts';

/** The `[lang]` of pages that exist once in each language. */
export async function languagePaths() {
  const { languages } = await getSite();
  return languages.map((lang) => ({ params: { lang } }));
}

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
