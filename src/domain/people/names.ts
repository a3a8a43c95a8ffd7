import { wordsOf } from '../text/fold.ts';

/** Names that people write and Unicode’s tables do not have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'great britain': 'GB',
  'grande bretagne': 'GB',
  angleterre: 'GB',
  england: 'GB',
  usa: 'US',
  'etats unis d amerique': 'US',
  'ivory coast': 'CI',
  rdc: 'CD',
  drc: 'CD',
  'pays bas': 'NL',
  holland: 'NL',
  hollande: 'NL',
  'czech republic': 'CZ',
  'republique tcheque': 'CZ',
  emirats: 'AE',
  uae: 'AE',
  'coree du sud': 'KR',
  'south korea': 'KR',
};

const countryTables = new Map<string, ReadonlyMap<string, string>>();
const languageTables = new Map<string, ReadonlyMap<string, string>>();

/** A country’s code, from the code itself or from its name in one of the languages. */
export function readCountry(text: string, languages: readonly string[]): string | undefined {
  const words = wordsOf(text);
  if (/^[a-z]{2}$/.test(words) && regionNames('en').of(words.toUpperCase()) !== undefined) return canonicalRegion(words.toUpperCase());
  for (const language of spoken(languages)) {
    const found = countryNames(language).get(words);
    if (found !== undefined) return found;
  }
  return OTHER_NAMES[words];
}

/** The names that a misspelt country may stand for. */
export function countryNames(language: string): ReadonlyMap<string, string> {
  const known = countryTables.get(language) ?? table(pairs(2, 2), regionNames(language), (code) => code.toUpperCase());
  countryTables.set(language, known);
  return known;
}

/** A language’s tag, from the tag itself or from its name in one of the languages: `fr`, `FR`, `français`, `French`. */
export function readLanguage(text: string, languages: readonly string[]): string | undefined {
  const typed = text.trim().replace('_', '-');
  const tag = canonical(typed);
  if (
    tag !== undefined &&
    new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined &&
    !/^[a-z]{4,}$/i.test(typed)
  )
    return tag;
  const words = wordsOf(text);
  for (const letters of [2, 3]) {
    for (const language of spoken(languages)) {
      const found = languageNames(language, letters).get(words);
      if (found !== undefined) return found;
    }
    if (letters === 2 && ownNames().has(words)) return ownNames().get(words);
  }
  return undefined;
}

let own: ReadonlyMap<string, string> | undefined;

/** Languages as their speakers call them: “română”, “Deutsch”. */
function ownNames(): ReadonlyMap<string, string> {
  own ??= new Map(
    [...pairs(2, 2)].flatMap((code) => {
      if (Intl.DisplayNames.supportedLocalesOf([code]).length === 0) return [];
      const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
      return name === undefined ? [] : [[wordsOf(name), code] as const];
    }),
  );
  return own;
}

/** The 676 tags of two letters first: those of three are 17,576, and few files need them. */
export function languageNames(language: string, letters: number): ReadonlyMap<string, string> {
  const key = `${language} ${letters}`;
  const known =
    languageTables.get(key) ??
    table(pairs(letters, letters), new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }), (code) => code);
  languageTables.set(key, known);
  return known;
}

const spoken = (languages: readonly string[]) => new Set([...languages, 'en', 'fr']);

const regions = new Map<string, Intl.DisplayNames>();

function regionNames(language: string): Intl.DisplayNames {
  const names = regions.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  regions.set(language, names);
  return names;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function* pairs(least: number, most: number, start = ''): Generator<string> {
  if (start.length >= least) yield start;
  if (start.length === most) return;
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') yield* pairs(least, most, start + letter);
}

/** The first code of a name stands: later ones are withdrawn codes of the same country or language. */
function table(codes: Iterable<string>, names: Intl.DisplayNames, spelling: (code: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const code of codes) {
    const name = names.of(spelling(code));
    if (name === undefined) continue;
    const canonicalCode = names.resolvedOptions().type === 'language' ? (canonical(code) ?? code) : canonicalRegion(spelling(code));
    if (!found.has(wordsOf(name))) found.set(wordsOf(name), canonicalCode);
  }
  return found;
}

/** `BU` (Burma) is `MM` today; Unicode’s aliases know. */
function canonicalRegion(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}
