import { capitalized } from '../../i18n/intl.ts';
import { countryName, languageName } from '../../i18n/names.node.ts';
import { pick } from '../../i18n/translate.ts';
import type { Champion } from '../../schemas/champion.ts';
import type { Localized } from '../../schemas/text.ts';
import { pack } from './columns.ts';
import { slug } from './slug.ts';
import { allTownNames, townName, type TownNames } from './town-names.ts';
import { type Dictionary, directoryCallback, type EncodedDirectory, listSize } from './types.ts';
import { weekendDigits } from './weekend.ts';

/** What the directory says of a person. */
export interface Person {
  id: string;
  data: Pick<Champion, 'name' | 'job' | 'entity' | 'country' | 'city' | 'timeZone' | 'languages' | 'topics' | 'sponsoring' | 'seeking'>;
  /** The last day of their consent. */
  until?: string | undefined;
  /** The address of their photo below the site’s root, where it may be shown. */
  photo?: string | undefined;
}

export interface EncodeContext {
  /** The reader’s language, and all those of the site. */
  language: string;
  languages: readonly string[];
  defaultLanguage: string;
  topics: ReadonlyMap<string, Localized>;
  towns: TownNames;
  smallWords: string;
  /** Sets a text as the pages’ are set: no-break spaces, apostrophes. */
  typeset?: (text: string) => string;
}

/** Collects different values, the most frequent first, each with its names. */
function dictionary<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
  namesOf: (value: Value) => { label: string; also: readonly string[] },
  typeset: (text: string) => string,
) {
  const counts = new Map<string, { value: Value; count: number }>();
  for (const value of values) {
    const key = keyOf(value);
    const held = counts.get(key);
    if (held) held.count += 1;
    else counts.set(key, { value, count: 1 });
  }
  const entries = [...counts].sort(([a, { count: many }], [b, { count: others }]) => others - many || (a < b ? -1 : 1));
  const names = entries.map(([, { value }]) => namesOf(value));
  const table: Dictionary = {
    keys: entries.map(([key]) => key),
    labels: names.map(({ label }) => typeset(label)),
    also: names.map(({ label, also }) => [...new Set(also)].filter((name) => name !== label).join(' ')),
  };
  const places = new Map(table.keys.map((key, place) => [key, place]));
  return { table, values: entries.map(([, { value }]) => value), place: (value: Value) => places.get(keyOf(value))!, size: entries.length };
}

/** A language’s name as it stands in a list of its own. */
const standalone = (name: string, language: string) => capitalized(name, language);

/** The languages in which people help, as their facet lists them and as they can be looked for in the site's languages. */
const spokenLanguages = (
  data: readonly Person['data'][],
  { language, languages, typeset }: Pick<EncodeContext, 'language' | 'languages'> & { typeset: (text: string) => string },
) =>
  dictionary(
    data.flatMap((person) => person.languages),
    (tag) => tag,
    (tag) => ({
      label: standalone(languageName(tag, language), language),
      also: [...languages.map((other) => languageName(tag, other)), languageName(tag, tag)],
    }),
    typeset,
  );

/** Everybody, in the order given, as columns. */
export function encodeDirectory(
  people: readonly Person[],
  { language, languages, defaultLanguage, topics, towns, smallWords, typeset = (text) => text }: EncodeContext,
): EncodedDirectory {
  const data = people.map((person) => person.data);
  const inAll = (name: (language: string) => string) => languages.map(name);
  const topic = dictionary(
    data.flatMap((person) => person.topics.map((held) => held.topic)),
    (id) => id,
    (id) => ({ label: pick(topics.get(id) ?? {}, language, defaultLanguage), also: Object.values(topics.get(id) ?? {}) }),
    typeset,
  );
  const country = dictionary(
    data.map((person) => person.country),
    (code) => code,
    (code) => ({ label: countryName(code, language), also: inAll((other) => countryName(code, other)) }),
    typeset,
  );
  const city = dictionary(
    data,
    (person) => slug(`${person.country} ${person.city}`),
    (person) => ({ label: townName(towns, person.country, person.city, language), also: allTownNames(towns, person.country, person.city) }),
    typeset,
  );
  const tongue = spokenLanguages(data, { language, languages, typeset });
  const entity = dictionary(
    data.map((person) => person.entity),
    slug,
    (name) => ({ label: name, also: [] }),
    typeset,
  );
  const job = dictionary(
    data.map((person) => person.job),
    (names) => JSON.stringify(names),
    (names) => ({ label: pick(names, language, defaultLanguage), also: Object.values(names) }),
    typeset,
  );
  const zones = [...new Set(city.values.map((person) => person.timeZone))];
  const untils = [...new Set(people.map(({ until = '' }) => until))].sort();
  return {
    names: data.map((person) => person.name.replace(/\s+/g, ' ')).join('\n'),
    ids: people.map(({ id, data: { name } }) => (slug(name) === id ? '' : id)).join('\n'),
    photos: people.map(({ photo = '' }) => photo).join('\n'),
    topics: topic.table,
    countries: country.table,
    weekends: country.values.map(weekendDigits),
    cities: city.table,
    cityCountries: city.values.map((person) => country.place(person.country)),
    cityZones: city.values.map((person) => zones.indexOf(person.timeZone)),
    zones,
    languages: tongue.table,
    entities: entity.table,
    jobs: { ...job.table, keys: [] },
    city: pack(data.map(city.place), city.size),
    entity: pack(
      data.map((person) => entity.place(person.entity)),
      entity.size,
    ),
    job: pack(
      data.map((person) => job.place(person.job)),
      job.size,
    ),
    topicCounts: pack(
      data.map((person) => person.topics.length),
      listSize,
    ),
    topicValues: pack(
      data.flatMap((person) => person.topics.map((held) => topic.place(held.topic))),
      topic.size,
    ),
    languageCounts: pack(
      data.map((person) => person.languages.length),
      listSize,
    ),
    languageValues: pack(
      data.flatMap((person) => person.languages.map(tongue.place)),
      tongue.size,
    ),
    torch: pack(
      data.map(({ sponsoring, seeking }) => (sponsoring ? 1 : 0) + (seeking ? 2 : 0)),
      4,
    ),
    untils,
    until: pack(
      people.map(({ until = '' }) => untils.indexOf(until)),
      untils.length,
    ),
    smallWords,
  };
}

/** The classic script that hands the data over: all that a page from a disk may load. */
export const directoryScript = (directory: EncodedDirectory): string => `${directoryCallback}(${JSON.stringify(directory)});\n`;
