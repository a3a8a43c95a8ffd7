import { listFormatOf } from '../i18n/intl.ts';
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse } from 'yaml';

export const checkLanguages = ['en', 'fr'] as const;
export type CheckLanguage = (typeof checkLanguages)[number];

/** The name of a message in messages/en.yaml and messages/fr.yaml; also the `code` of a problem. */
export type MessageCode = string;

/** A list is written as “a, b or c” in the reader’s language; one that is called `known` as “a, b and c”. */
export type MessageValues = Record<string, string | number | boolean | undefined | readonly string[]>;

/** British English writes lists without a comma before “and”. */
const locales: Record<CheckLanguage, string> = { en: 'en-GB', fr: 'fr' };

/** Longer lists help nobody. */
const longestList = 30;

/** The words of the check in one language. */
export class Messages {
  readonly language: CheckLanguage;
  readonly #templates: Record<string, string>;
  readonly #formats = new Map<string, IntlMessageFormat>();
  readonly #or: Intl.ListFormat;
  readonly #and: Intl.ListFormat;

  constructor(language: CheckLanguage) {
    this.language = language;
    this.#templates = parse(readFileSync(new URL(`./messages/${language}.yaml`, import.meta.url), 'utf8')) as Record<string, string>;
    this.#or = listFormatOf(locales[language], 'disjunction');
    this.#and = listFormatOf(locales[language]);
  }

  /** A message with its values put in. Throws for an unknown code: a mistake of ours, not of an editor. */
  format(code: MessageCode, values: MessageValues = {}): string {
    let format = this.#formats.get(code);
    if (format === undefined) {
      const template = this.#templates[code];
      if (template === undefined) throw new Error(`No message “${code}” in messages/${this.language}.yaml`);
      format = new IntlMessageFormat(this.language === 'fr' ? frenchSpaces(template) : template, this.language, undefined, {
        ignoreTag: true,
      });
      this.#formats.set(code, format);
    }
    return String(format.format(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#word(name, value)])))).trim();
  }

  codes(): string[] {
    return Object.keys(this.#templates);
  }

  #word(name: string, value: MessageValues[string]): string | number {
    if (typeof value === 'number') return value;
    if (value === undefined) return 'none';
    if (typeof value === 'boolean') return String(value);
    if (typeof value === 'string') return shorten(value);
    const items = value.slice(0, longestList).map((item) => quote(item, this.language));
    if (value.length > longestList) items.push('…');
    return (name === 'known' ? this.#and : this.#or).format(items);
  }
}

/** A word between the quotation marks of the language. */
export function quote(text: string, language: CheckLanguage): string {
  return language === 'fr' ? `«\u202F${text}\u202F»` : `“${text}”`;
}

/** One line, not too long: a message quotes what was found, it does not repeat a chapter. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}

/** The catalogue is written with ordinary spaces; French wants narrow no-break ones, and a full one before a colon. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/« /g, '«\u202F')
    .replace(/ (?=[»;!?])/g, '\u202F')
    .replace(/ :(?=\s|$)/g, '\u00A0:');
}
