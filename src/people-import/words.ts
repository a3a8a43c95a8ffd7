import { listFormatOf, numberFormatOf } from '../i18n/intl.ts';
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse } from 'yaml';
import { type CheckLanguage, Messages, type MessageValues } from '../check/messages.ts';

/** A message by its name in messages/en.yaml and messages/fr.yaml, or in the catalogue of the check. */
export interface Said {
  code: string;
  values?: MessageValues;
}

/** What the import says, in one language: its own words, and those of the check for what the check’s rules find. */
export class ImportWords {
  readonly language: CheckLanguage;
  readonly #templates: Readonly<Record<string, string>>;
  readonly #check: Messages;
  readonly #formats = new Map<string, IntlMessageFormat>();

  constructor(language: CheckLanguage) {
    this.language = language;
    this.#templates = parse(readFileSync(new URL(`./messages/${language}.yaml`, import.meta.url), 'utf8')) as Record<string, string>;
    this.#check = new Messages(language);
  }

  /** A message with its values put in, whole: a person looks for the cell by what stands in it. */
  say({ code, values = {} }: Said): string {
    const template = this.#templates[code];
    if (template === undefined) return this.#check.format(code, values);
    const format = this.#formats.get(code) ?? new IntlMessageFormat(template, this.language, undefined, { ignoreTag: true });
    this.#formats.set(code, format);
    return String(format.format(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#word(value)]))));
  }

  /** A count as one writes it: `3,000`. */
  number(value: number): string {
    return numberFormatOf(this.language).format(value);
  }

  #word(value: MessageValues[string]): string {
    if (!Array.isArray(value)) return String(value);
    const items = value.map((text) => this.say({ code: 'quoted', values: { text: String(text) } }));
    return listFormatOf(this.language === 'fr' ? 'fr' : 'en-GB').format(items);
  }

  /** The names of the messages of its own catalogue. */
  codes(): string[] {
    return Object.keys(this.#templates);
  }
}
