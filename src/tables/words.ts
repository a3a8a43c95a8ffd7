import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse } from 'yaml';
import { type CheckLanguage, Messages, type MessageValues } from '../check/messages.ts';
import { visible } from '../domain/text/visible.ts';
import { listFormatOf, numberFormatOf } from '../i18n/intl.ts';

/** A message by its name in the catalogue of an import, in messages/en.yaml and messages/fr.yaml here, or in that of the check. */
export interface Said {
  code: string;
  values?: MessageValues;
}

type Templates = Readonly<Record<string, string>>;

const read = (folder: URL, language: CheckLanguage): Templates =>
  parse(readFileSync(new URL(`${language}.yaml`, folder), 'utf8')) as Templates;

/** What an import of a table says, in one language: its own words, those of any table, and those of the check. */
export class TableWords {
  readonly language: CheckLanguage;
  readonly #own: Templates;
  readonly #shared: Templates;
  readonly #check: Messages;
  readonly #formats = new Map<string, IntlMessageFormat>();

  /** @param folder where the import has its own messages; without one, the words of any table */
  constructor(language: CheckLanguage, folder?: URL) {
    this.language = language;
    this.#shared = read(new URL('./messages/', import.meta.url), language);
    this.#own = folder === undefined ? this.#shared : read(folder, language);
    this.#check = new Messages(language);
  }

  /** A message with its values put in, whole: a person looks for the cell by what stands in it. */
  say({ code, values = {} }: Said): string {
    const template = this.#own[code] ?? this.#shared[code];
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
    // A cell may hold what a terminal would obey; line ends are our own.
    if (!Array.isArray(value)) return String(value).split('\n').map(visible).join('\n');
    const items = value.map((text) => this.say({ code: 'quoted', values: { text: String(text) } }));
    return listFormatOf(this.language === 'fr' ? 'fr' : 'en-GB').format(items);
  }

  /** The names of the messages of its own catalogue. */
  codes(): string[] {
    return Object.keys(this.#own);
  }
}
