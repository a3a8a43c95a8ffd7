import type { UiKey } from './keys.ts';
import { pluralTemplates } from './plural-templates.ts';
import { type Translate, useTranslations } from './translate.ts';
import { typeset } from './typography/typeset.ts';

/** The ends of the keys that begin so: of `passport`, `none` and `named` and the others. */
type EndOf<Prefix extends string, Key = UiKey> = Key extends `${Prefix}.${infer End}` ? End : never;

type Values = Readonly<Record<string, string | number>>;

/** Values that are not known at build stay as `{name}`, for `fill` in the browser. */
const unfilled = (known: Values): Record<string, string | number> =>
  new Proxy({ ...known }, { has: () => true, get: (values, name) => values[String(name)] ?? `{${String(name)}}` });

/**
 * The one way to hand words to a script: in the language of the page, spaced as it wants, since what an attribute or a
 * hidden `<pre>` holds is read by no later step of the build. In the page they stand as JSON; the script reads them with
 * `wordsOf` of src/client/lib/words.ts, puts values in with `fill` and counts with `pluralize`.
 */
export function scriptWords(language: string, t: Translate = useTranslations(language)) {
  const set = (text: string) => typeset(text, language);
  const withNames: Translate = (key, known) => t(key, unfilled((known ?? {}) as Values));
  const word = (key: UiKey, known: Values = {}) => set(t(key, unfilled(known)));
  return {
    word,
    /** The forms of a count: see `pluralTemplates`. */
    plural: (key: UiKey): Record<string, string> =>
      Object.fromEntries(Object.entries(pluralTemplates(withNames, key, language)).map(([category, text]) => [category, set(text)])),
    /** Words whose names are the ends of their keys: `under('passport', ['none', 'named'])`. */
    under: <Prefix extends string, Name extends EndOf<Prefix>>(prefix: Prefix, names: readonly Name[], known: Values = {}) =>
      Object.fromEntries(names.map((name) => [name, word(`${prefix}.${name}` as UiKey, known)])) as Record<Name, string>,
  };
}
