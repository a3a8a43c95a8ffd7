import countries from 'i18n-iso-countries';
import englishCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import frenchCountries from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { languageName, spellings } from '../../i18n/names.node.ts';
import { isCountryCode } from '../../schemas/country.ts';
import { languageCodes } from '../../schemas/language-codes.ts';
import { isLanguageTag } from '../../schemas/language.ts';
import { wordsOf } from '../text/fold.ts';
import { suggest } from '../text/suggest.ts';
import { otherCountries, otherLanguages } from './other-names.ts';

/** Languages in which a file from a branch abroad may name what the site’s own languages name otherwise. */
const abroad = ['de', 'es', 'it', 'pt', 'nl', 'pl', 'ro', 'tr', 'sv', 'da', 'fi', 'cs', 'hu', 'el', 'ru', 'uk', 'ar', 'zh', 'ja', 'ko'];

type Table = ReadonlyMap<string, string>;
const tables = new Map<string, Table>();

function held(key: string, make: () => Iterable<readonly [name: string, code: string]>): Table {
  const known = tables.get(key);
  if (known) return known;
  const made = new Map<string, string>();
  // The first code of a name stands: the main forms come first.
  for (const [name, code] of make()) if (!made.has(wordsOf(name))) made.set(wordsOf(name), code);
  tables.set(key, made);
  return made;
}

const countryTable = (language: string) =>
  held(`country ${language}`, () => spellings('territories', language).filter(([, code]) => isCountryCode(code)));

const officialCountries = () =>
  held('country official', () =>
    [englishCountries, frenchCountries].flatMap((locale) =>
      Object.entries(locale.countries).flatMap(([code, names]) => [names].flat().map((name) => [name, code] as const)),
    ),
  );

/** A language’s names; those of two letters first, since some rare language bears the name of a common one. */
const languageTable = (language: string) =>
  held(`language ${language}`, () =>
    spellings('languages', language)
      .filter(([, code]) => isLanguageTag(code))
      .sort(([, a], [, b]) => Number(a.length > 2) - Number(b.length > 2)),
  );

/** Languages as their speakers call them: “română”, “Deutsch”. */
const ownNames = () =>
  held('language own', () => [...languageCodes].filter((code) => code.length === 2).map((code) => [languageName(code, code), code]));

const siteLanguages = (languages: readonly string[]) => [...new Set([...languages, 'en', 'fr'])];

/** The one code that languages from abroad have for a name; none where two of them mean different things by it. */
function agreed(words: string, table: (language: string) => Table): string | undefined {
  const found = new Set(abroad.flatMap((language) => table(language).get(words) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * What a cell stands for that says one thing twice, “FR - France” or “français (fr)”: read as a whole, else by its parts
 * where all of them agree.
 */
function whole(text: string, one: (words: string, typed: string) => string | undefined): string | undefined {
  const found = one(wordsOf(text), text.trim());
  if (found !== undefined) return found;
  const parts = text.split(/\s[-–—/:]\s|[()[\]]/).filter((part) => part.trim() !== '');
  const codes = new Set(parts.map((part) => one(wordsOf(part), part.trim())));
  return parts.length > 1 && codes.size === 1 ? [...codes][0] : undefined;
}

/**
 * A country’s code from a code of two or three letters, or from a name as HR files have it: in the site’s languages, the
 * official one, a former one, or in another language where no other country is called so.
 */
export function readCountry(text: string, languages: readonly string[]): string | undefined {
  const found = whole(text, (words) => countryOf(words, languages));
  if (found !== undefined) return found;
  // ISO 3166 turns names round: “Venezuela, Bolivarian Republic of”. One half alone is another country for some.
  const [, name = '', form] = /^([^,]+),\s*([^,]+)$/.exec(text.trim()) ?? [];
  if (form === undefined) return undefined;
  const turned = countryOf(wordsOf(`${form} ${name}`), languages);
  return (
    turned ?? (/republic|federa|province|state/i.test(form) && !/congo|korea/i.test(name) ? countryOf(wordsOf(name), languages) : undefined)
  );
}

function countryOf(words: string, languages: readonly string[]): string | undefined {
  // “U.K.” and “Hong Kong S.A.R.” are the letters that stand together elsewhere.
  const joined = words.replace(/(?<=(?:^| )[a-z]) (?=[a-z](?: |$))/g, '');
  for (const name of new Set([words, words.replace(/^(?:the|la|le|les|l) /, ''), joined])) {
    const code = /^[a-z]{2}$/.test(name)
      ? name.toUpperCase()
      : /^[a-z]{3}$/.test(name)
        ? countries.alpha3ToAlpha2(name.toUpperCase())
        : undefined;
    if (code !== undefined && isCountryCode(code)) return code;
    if (Object.hasOwn(otherCountries, name)) return otherCountries[name];
    const own = siteLanguages(languages).flatMap((language) => countryTable(language).get(name) ?? [])[0];
    const known = own ?? officialCountries().get(name) ?? agreed(name, countryTable);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A language’s tag from the tag itself, or from its name: `fr`, `FR`, `fra`, `français`, `French`, `Mandarin`. */
export function readLanguage(text: string, languages: readonly string[]): string | undefined {
  return whole(text, (words, typed) => {
    const tag = canonical(typed.replaceAll('_', '-'));
    if (tag !== undefined && isLanguageTag(tag) && !/^[a-z]{4,}$/i.test(typed)) return tag;
    if (Object.hasOwn(otherLanguages, words)) return otherLanguages[words];
    for (const language of siteLanguages(languages)) {
      const found = languageTable(language).get(words);
      if (found !== undefined) return found;
    }
    return ownNames().get(words) ?? agreed(words, languageTable);
  });
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The name of a country, in a language of the site, that somebody may have meant. */
export function nearestCountry(text: string, languages: readonly string[]): string | undefined {
  return nearest(text, siteLanguages(languages), 'territories', isCountryCode);
}

/** The name of a language, in a language of the site, that somebody may have meant. */
export function nearestLanguage(text: string, languages: readonly string[]): string | undefined {
  return nearest(text, siteLanguages(languages), 'languages', isLanguageTag);
}

function nearest(
  text: string,
  languages: readonly string[],
  kind: 'languages' | 'territories',
  isCode: (code: string) => boolean,
): string | undefined {
  const names = languages.flatMap((language) => spellings(kind, language).flatMap(([name, code]) => (isCode(code) ? [name] : [])));
  return suggest(text.trim(), names);
}
