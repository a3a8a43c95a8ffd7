import { readFileSync } from 'node:fs';
import { packageFile } from '../config/package-file.node.ts';
import { capitalized } from './intl.ts';

/**
 * Names of languages, countries and scripts from Unicode CLDR as the package cldr-localenames-full has it, one file a
 * language. Not from `Intl.DisplayNames`: it knows less on one machine than on another, and then answers in the
 * machine's own language.
 */
type Kind = 'languages' | 'territories' | 'scripts';

interface LocaleNames {
  /** By code; other forms under `HK-alt-short`, `CZ-alt-variant`. */
  names: Readonly<Record<Kind, Readonly<Record<string, string>>>>;
  /** `{0} ({1})`, and `{0}, {1}` between what stands in the brackets. */
  pattern: string;
  separator: string;
}

const read = new Map<string, LocaleNames | undefined>();

function namesIn(locale: string): LocaleNames | undefined {
  if (!read.has(locale)) read.set(locale, readNames(locale));
  return read.get(locale);
}

function readNames(locale: string): LocaleNames | undefined {
  const part = (file: string, field: string): Record<string, string> => {
    const path = packageFile(`cldr-localenames-full/main/${locale}/${file}.json`);
    const { main } = JSON.parse(readFileSync(path, 'utf8')) as { main: Record<string, { localeDisplayNames: Record<string, never> }> };
    return main[locale]?.localeDisplayNames[field] ?? {};
  };
  try {
    const { localePattern = '{0} ({1})', localeSeparator = '{0}, {1}' } = part('localeDisplayNames', 'localeDisplayPattern');
    return {
      names: {
        languages: part('languages', 'languages'),
        territories: part('territories', 'territories'),
        scripts: part('scripts', 'scripts'),
      },
      pattern: localePattern,
      separator: localeSeparator,
    };
  } catch {
    return undefined;
  }
}

/** The locale’s data, else those of the language without region and script, else the English ones: `fr-SN`, `fr`, `en`. */
function* fallbacks(language: string): Generator<LocaleNames> {
  const parts = language.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = /^[A-Za-z0-9-]+$/.test(language) ? namesIn(parts.slice(0, length).join('-')) : undefined;
    if (found) yield found;
  }
  if (parts[0] !== 'en') yield namesIn('en')!;
}

/** Regions whose short name is what people say: “Hong Kong”, not “Hong Kong SAR China”. */
const calledShort = new Set(['HK', 'MO']);

/** Names that people say, where CLDR has that of a standard. */
const usual: ReadonlyMap<string, string> = new Map([['fr zgh', 'amazighe']]);

function nameOf(kind: Kind, code: string, language: string): string | undefined {
  const said = kind === 'languages' ? usual.get(`${language.split('-')[0]} ${code}`) : undefined;
  if (said !== undefined) return said;
  const keys = kind === 'territories' && calledShort.has(code) ? [`${code}-alt-short`, code] : [code];
  for (const { names } of fallbacks(language)) for (const key of keys) if (Object.hasOwn(names[kind], key)) return names[kind][key];
  return undefined;
}

/** A country’s name for its ISO 3166 code: `countryName('SN', 'fr')` is “Sénégal”. The code itself where it has none. */
export function countryName(code: string, language: string): string {
  return nameOf('territories', code, language) ?? code;
}

/** A script’s name for its ISO 15924 code: “arabe” for `Arab`. */
export function scriptName(code: string, language: string): string {
  return nameOf('scripts', code, language) ?? code;
}

/** A language’s name in a language: `languageName('pl', 'fr')` is “polonais”, `languageName('en-SN', 'fr')` “anglais (Sénégal)”. */
export function languageName(tag: string, language: string): string {
  const whole = nameOf('languages', tag, language);
  if (whole !== undefined) return whole;
  const [base = '', ...rest] = tag.split('-');
  const [second = '', third] = rest;
  const dialect = third === undefined ? undefined : nameOf('languages', `${base}-${second}`, language);
  const main = dialect ?? nameOf('languages', base, language);
  if (main === undefined) return tag;
  const details = (dialect === undefined ? rest : rest.slice(1)).map((part) =>
    part.length === 4 ? scriptName(part, language) : countryName(part, language),
  );
  if (details.length === 0) return main;
  const [{ pattern, separator }] = [...fallbacks(language)] as [LocaleNames];
  const joined = details.reduce((all, part) => separator.replace('{0}', all).replace('{1}', part));
  return pattern.replace('{0}', main).replace('{1}', joined);
}

/** A language’s own name, with its capital: “Français”. */
export function ownLanguageName(tag: string): string {
  return capitalized(languageName(tag, tag), tag);
}

/**
 * Every spelling that a language has for languages or for countries, each with its code: “Hong Kong SAR China” and
 * “Hong Kong” are both `HK`. Nothing for a language that CLDR does not have.
 */
export function spellings(kind: 'languages' | 'territories', language: string): (readonly [name: string, code: string])[] {
  return Object.entries(namesIn(language)?.names[kind] ?? {}).map(([key, name]) => [name, key.replace(/-(?:alt|menu)-.*/, '')] as const);
}
