import { languageOrder, nearestTag } from '../../i18n/fallback.ts';
import { replaceWords } from './replace.ts';

/**
 * The words that a company writes once in its settings and that texts name between double brackets: `((organisation))`.
 * Read from the settings as they stand in the file, since a mistake elsewhere in them must not hide every word.
 */
export interface NamedWords {
  /** The word in a language; nothing when the settings do not say it. */
  value(name: string, language: string): string | undefined;
  /** Every name that texts may use, those that are not filled in among them. */
  readonly names: readonly string[];
  /** The language of files that belong to none. */
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  /** All of it as a text: what was made of other words is made anew. */
  readonly digest: string;
}

type Value = string | Readonly<Record<string, unknown>>;

/** The contacts of the settings, by the names that texts give them. */
const contactNames: Readonly<Record<string, string>> = { desk: 'doubt', privacy: 'privacy', team: 'programme', security: 'security' };

/** What each contact gives: `((desk))`, `((desk-email))`. */
const contactFields: Readonly<Record<string, string>> = { '': 'name', '-email': 'email', '-phone': 'phone', '-delay': 'answers' };

/** The names that the settings fill without being asked. */
export const builtInNames: readonly string[] = [
  'organisation',
  'programme',
  'site',
  ...Object.keys(contactNames).flatMap((name) => Object.keys(contactFields).map((field) => `${name}${field}`)),
];

/** @param site the data of settings/site.yaml, whatever it holds */
export function namedWords(site: unknown): NamedWords {
  const settings = asRecord(site);
  const values = new Map<string, Value>();
  const put = (name: string, value: unknown) => {
    if (typeof value === 'string' ? value.trim() !== '' : isRecord(value)) values.set(name, value as Value);
  };
  put('organisation', settings['organisation']);
  put('programme', settings['name']);
  put('site', settings['url']);
  for (const [name, key] of Object.entries(contactNames)) {
    const contact = asRecord(asRecord(settings['contacts'])[key]);
    for (const [suffix, field] of Object.entries(contactFields)) {
      const value = contact[field];
      put(`${name}${suffix}`, suffix === '' ? withSmallArticles(value) : value);
    }
  }
  const own = asRecord(settings['words']);
  for (const [name, value] of Object.entries(own)) put(name, value);

  const languages = Array.isArray(settings['languages']) ? settings['languages'].filter((tag) => typeof tag === 'string') : [];
  const standard = settings['defaultLanguage'];
  const defaultLanguage = typeof standard === 'string' ? standard : (languages[0] ?? 'en');
  const fallbacks = asRecord(settings['fallbacks']) as Record<string, string[]>;
  const open = new Set<string>();
  const table: NamedWords = {
    value: (name, language) => {
      const found = open.has(name) ? undefined : inLanguage(values.get(name), languageOrder(language, defaultLanguage, fallbacks));
      if (found === undefined) return undefined;
      // A word may name others, though never itself.
      open.add(name);
      const { text } = replaceWords(found, table, language);
      open.delete(name);
      return text;
    },
    names: [...new Set([...builtInNames, ...Object.keys(own)])],
    defaultLanguage,
    languages,
    digest: JSON.stringify([defaultLanguage, fallbacks, [...values]]),
  };
  return table;
}

function inLanguage(value: Value | undefined, order: readonly string[]): string | undefined {
  if (value === undefined || typeof value === 'string') return value?.trim();
  const tag = order.map((one) => nearestTag(one, Object.keys(value))).find((one) => one !== undefined) ?? Object.keys(value)[0];
  const found = tag === undefined ? undefined : value[tag];
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

/** A contact is called “The ask-first desk” where it stands alone; inside a sentence its article is small. */
function withSmallArticles(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/^(?:The|Le|La|Les|L[’']|Der|Die|Das|El|Los|Las|Il|Lo|Gli|O|A|Os|As)(?=\s|(?<=[’']))/, small);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([tag, text]) => [tag, withSmallArticles(text)]));
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
