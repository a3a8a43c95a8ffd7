import type { Edition } from '../../schemas/edition.ts';
import { isClearing, isVoid, readScopes, readTopics, readYes, tidyLine, type TopicNames, withoutInvisible } from './cells.ts';
import { type Complaint, type Message, Unreadable } from './complaint.ts';
import { type DayFormat, readDay } from './days.ts';
import { readLanguages } from './language-cell.ts';
import { nearestCountry, readCountry } from './names.ts';
import { isGarbled } from '../text/garbled.ts';
import { readZone, zoneOf } from './zones.ts';

/** Names, in which a question mark stands for a letter that was lost. */
const NAMED = new Set(['name', 'firstName', 'familyName', 'entity', 'city']);

/** One cell, by its field. A value that the map gives for all rows has no column. */
export interface Cell {
  text: string;
  column?: string;
}

/** What cells are read with. */
export interface DraftContext {
  languages: readonly string[];
  defaultLanguage: string;
  topics: readonly TopicNames[];
  dayFormat: DayFormat | undefined;
  /** The time zone of a town, from people who are listed there already. */
  knownZone(country: string, city: string): string | undefined;
}

export type Texts = Record<string, string>;

/** What a row says of a person; a field that it does not have is left as it is. */
export interface DraftValues {
  name?: string;
  familyName?: string;
  job?: Texts;
  entity?: string;
  country?: string;
  city?: string;
  timeZone?: string;
  languages?: string[];
  topics?: { topic: string; help: Texts }[];
  accounts?: Record<string, string[]>;
  email?: string;
  photo?: string;
  labelled?: string;
  availability?: Texts;
  sponsoring?: boolean;
  seeking?: boolean;
  audience?: string;
  consent?: { date?: string; scopes?: Edition[]; until?: string; photo?: Edition[]; posts?: Edition[] };
}

export interface ChampionDraft {
  values: DraftValues;
  /** The identifier that the row gives. */
  id: string | undefined;
  /** The sponsor as written: an identifier, a name or an e-mail; resolved when all rows are known. */
  sponsor: string | undefined;
  /** Optional fields that the row takes away. */
  cleared: ReadonlySet<string>;
  complaints: Complaint[];
}

const LINES = ['entity', 'city', 'email', 'audience'] as const;
const DAYS = ['labelled', 'consent.date', 'consent.until'] as const;
const CLEARABLE = new Set(['email', 'photo', 'sponsor', 'availability', 'accounts']);

/** Reads the cells of a row. Pure; every cell that cannot be read is a complaint, and all of them are said. */
export function draftOf(cells: ReadonlyMap<string, Cell>, context: DraftContext): ChampionDraft {
  const values: DraftValues = {};
  const complaints: Complaint[] = [];
  const cleared = new Set<string>();
  const complain = (field: string, cell: Cell, message: Message) =>
    complaints.push({ field, ...(cell.column !== undefined && { column: cell.column }), found: cell.text, message });
  const filled = (field: string): Cell | undefined => {
    const cell = cells.get(field);
    if (cell === undefined) return undefined;
    if (!isVoid(cell.text)) return cell;
    if (isClearing(cell.text) && CLEARABLE.has(field.replace(/\..*/, '').replace('account', 'accounts'))) cleared.add(field);
    return undefined;
  };
  const read = <T>(field: string, reader: (text: string) => T): T | undefined => {
    const cell = filled(field);
    if (cell === undefined) return undefined;
    try {
      return reader(withoutInvisible(cell.text));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      complain(field, cell, error.reason);
      return undefined;
    }
  };
  for (const [field, cell] of cells)
    if (isGarbled(cell.text) || (NAMED.has(field) && /\?/.test(cell.text) && !isVoid(cell.text)))
      complain(field, cell, { code: 'letters-damaged' });

  const name = namesOf(read('name', tidyLine), read('firstName', tidyLine), read('familyName', tidyLine), cells.has('familyName'));
  set(values, 'name', name.name);
  set(values, 'familyName', name.familyName);
  for (const field of LINES) set(values, field, read(field, tidyLine));
  for (const field of ['sponsoring', 'seeking'] as const) set(values, field, read(field, readYes));
  set(values, 'job', texts('job', context, read));
  set(values, 'availability', texts('availability', context, read));
  set(
    values,
    'country',
    read('country', (text) => countryOf(text, context.languages)),
  );
  set(
    values,
    'photo',
    read('photo', (text) => (/^\.\.?\//.test(text.trim()) ? text.trim() : `./${text.trim()}`)),
  );
  set(
    values,
    'languages',
    read('languages', (text) => readLanguages(text, context.languages)),
  );
  set(values, 'topics', topicsOf(cells, context, read));
  const days = Object.fromEntries(DAYS.map((field) => [field, read(field, (text) => readDay(text, context.dayFormat, context.languages))]));
  set(values, 'labelled', days['labelled']);
  const zone = read('timeZone', (text) => readZone(text) ?? unreadable('zone'));
  const { country, city } = values;
  set(
    values,
    'timeZone',
    zone ??
      (!isVoid(cells.get('timeZone')?.text ?? '') || country === undefined || city === undefined
        ? undefined
        : (context.knownZone(country, city) ?? zoneOf(country, city))),
  );
  const accounts = Object.fromEntries(
    [...cells.keys()]
      .filter((field) => field.startsWith('account.'))
      .flatMap((field) => {
        const urls = read(field, (text) => text.trim().split(/\s+/));
        return urls === undefined ? (cleared.has(field) ? [[field.slice(8), []]] : []) : [[field.slice(8), urls]];
      }),
  );
  if (Object.keys(accounts).length > 0) values.accounts = accounts;
  const consent: NonNullable<DraftValues['consent']> = {};
  set(consent, 'date', days['consent.date']);
  set(
    consent,
    'scopes',
    read('consent.scopes', (text) => readScopes(text, { mayBeNone: false })),
  );
  set(consent, 'until', days['consent.until']);
  for (const part of ['photo', 'posts'] as const)
    set(
      consent,
      part,
      read(`consent.${part}`, (text) => readScopes(text, { mayBeNone: true })),
    );
  if (Object.keys(consent).length > 0) values.consent = consent;

  return { values, id: read('id', (text) => text.trim()), sponsor: read('sponsor', tidyLine), cleared, complaints };
}

/** `nom` beside `prénom` is the family name; alone, or beside both, it is the whole. */
function namesOf(
  name: string | undefined,
  first: string | undefined,
  family: string | undefined,
  hasFamily: boolean,
): Pick<DraftValues, 'name' | 'familyName'> {
  const familyName = hasFamily ? family : first === undefined ? undefined : name;
  const whole = hasFamily && name !== undefined ? name : [first, familyName].filter((part) => part !== undefined).join(' ');
  return { name: (first === undefined && familyName === undefined ? name : whole) || undefined, familyName };
}

type Read = <T>(field: string, reader: (text: string) => T) => T | undefined;

/** A text in the languages that the row has; without a language it is in the site’s default one. */
function texts(field: string, { languages, defaultLanguage }: DraftContext, read: Read): Texts | undefined {
  const plain = read(field, tidyLine);
  const found = Object.fromEntries([
    ...(plain === undefined ? [] : [[defaultLanguage, plain] as const]),
    ...languages.flatMap((language) => {
      const text = read(`${field}.${language}`, tidyLine);
      return text === undefined ? [] : [[language, text] as const];
    }),
  ]);
  return Object.keys(found).length > 0 ? found : undefined;
}

/** `topics` with one text for all of them, or `topic1`, `help1`, `topic2`… with one text each. */
function topicsOf(cells: ReadonlyMap<string, Cell>, context: DraftContext, read: Read): DraftValues['topics'] {
  const common = texts('help', context, read);
  const listed = read('topics', (text) => readTopics(text, context.topics)) ?? [];
  const numbers = [...cells.keys()].flatMap((field) => /^topic(\d+)$/.exec(field)?.[1] ?? []).sort((a, b) => Number(a) - Number(b));
  const own = numbers.flatMap((number) => {
    const topics = read(`topic${number}`, (text) => readTopics(text, context.topics)) ?? [];
    return topics.map((topic) => ({ topic, help: { ...common, ...texts(`help${number}`, context, read) } }));
  });
  const all = [
    ...listed.map((topic, index) => ({
      topic,
      help: { ...common, ...(numbers.length === 0 ? texts(`help${index + 1}`, context, read) : undefined) },
    })),
    ...own,
  ];
  return all.length > 0 ? all : undefined;
}

function set<Values extends object, Key extends keyof Values>(values: Values, key: Key, value: Values[Key] | undefined): void {
  if (value !== undefined) values[key] = value;
}

function countryOf(text: string, languages: readonly string[]): string {
  const code = readCountry(text, languages);
  if (code !== undefined) return code;
  const meant = nearestCountry(text, languages);
  return meant === undefined ? unreadable('country') : unreadable('country-suggestion', { meant });
}

function unreadable(code: string, values?: Message['values']): never {
  throw new Unreadable(code, values);
}
