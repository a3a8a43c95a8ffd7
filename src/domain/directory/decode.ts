import { today } from '../day.ts';
import { unpack } from './columns.ts';
import { clockIn, isOfficeHour } from './office-hours.ts';
import { slug } from './slug.ts';
import { type Dictionary, type EncodedDirectory, type FacetName, listSize, timeValues, torchValues } from './types.ts';

/** The values of each row in a row: those of row `r` stand from `offsets[r]` to before `offsets[r + 1]`. */
export interface Lists {
  offsets: Uint32Array;
  values: Uint32Array;
}

/** A facet: its values by place, and those of each person. */
export interface FacetTable extends Lists {
  name: FacetName;
  keys: readonly string[];
  labels: readonly string[];
}

/** The directory in the browser’s memory. A person is a row, in the order of names. */
export interface Directory {
  size: number;
  names: readonly string[];
  /** Identifiers that cannot be told from the name; else empty. */
  givenIds: readonly string[];
  photos: readonly string[];
  city: Uint32Array;
  entity: Uint32Array;
  job: Uint32Array;
  /** 1: ready to sponsor; 2: looking for a sponsor. */
  torch: Uint32Array;
  cityCountries: readonly number[];
  jobs: Dictionary;
  cities: Dictionary;
  countries: Dictionary;
  languages: Dictionary;
  entities: Dictionary;
  topics: Dictionary;
  facets: Record<FacetName, FacetTable>;
  smallWords: ReadonlySet<string>;
  /** Those whose consent has lapsed: 1 in the place of their row. Nothing finds, counts or shows them. */
  lapsed: Uint8Array;
}

/** Somebody’s identifier, which is the name of their page. */
export const idOf = ({ givenIds, names }: Directory, row: number): string => givenIds[row] || slug(names[row]!);

/** One value a row. */
const single = (values: Uint32Array): Lists => ({ offsets: Uint32Array.from({ length: values.length + 1 }, (_, row) => row), values });

function lists(counts: Uint32Array, values: Uint32Array): Lists {
  const offsets = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row += 1) offsets[row + 1] = offsets[row]! + counts[row]!;
  return { offsets, values };
}

/** From the values of each row, made by a function. */
function made(size: number, valuesOf: (row: number) => readonly number[]): Lists {
  const all = Array.from({ length: size }, (_, row) => valuesOf(row));
  return lists(
    Uint32Array.from(all, ({ length }) => length),
    Uint32Array.from(all.flat()),
  );
}

/** The directory as it is searched. `now` tells for whom these are office hours, and whose consent has lapsed. */
export function decodeDirectory(data: EncodedDirectory, now: Date): Directory {
  const day = today(now);
  const names = data.names === '' ? [] : data.names.split('\n');
  const size = names.length;
  const city = unpack(data.city, data.cities.keys.length);
  const entity = unpack(data.entity, data.entities.keys.length);
  const torch = unpack(data.torch, 4);
  const table = (name: FacetName, { keys, labels }: Pick<Dictionary, 'keys' | 'labels'>, values: Lists): FacetTable => ({
    name,
    keys,
    labels,
    ...values,
  });
  const plain = (keys: readonly string[]) => ({ keys: [...keys], labels: [...keys] });
  const { topics, countries, cities, languages, entities, jobs, cityCountries } = data;
  return {
    size,
    names,
    givenIds: data.ids.split('\n'),
    photos: data.photos.split('\n'),
    city,
    entity,
    job: unpack(data.job, data.jobs.labels.length),
    torch,
    cityCountries,
    jobs,
    cities,
    countries,
    languages,
    entities,
    topics,
    facets: {
      topic: table('topic', topics, lists(unpack(data.topicCounts, listSize), unpack(data.topicValues, topics.keys.length))),
      country: table('country', countries, single(city.map((place) => cityCountries[place]!))),
      city: table('city', cities, single(city)),
      language: table(
        'language',
        languages,
        lists(unpack(data.languageCounts, listSize), unpack(data.languageValues, languages.keys.length)),
      ),
      torch: table(
        'torch',
        plain(torchValues),
        made(size, (row) => [0, 1].filter((value) => torch[row]! & (1 << value))),
      ),
      time: timeFacet(data, city, now),
      entity: table('entity', entities, single(entity)),
    },
    smallWords: new Set(data.smallWords.split(' ')),
    lapsed: Uint8Array.from(unpack(data.until, data.untils.length), (place) =>
      Number(data.untils[place]! !== '' && data.untils[place]! < day),
    ),
  };
}

/** For whom these are office hours: one value, or none. */
export function timeFacet({ zones, cityZones, cityCountries, weekends }: EncodedDirectory, city: Uint32Array, now: Date): FacetTable {
  const clocks = zones.map((zone) => clockIn(zone, now));
  const open = cityZones.map((zone, place) => isOfficeHour(clocks[zone], weekends[cityCountries[place]!]!));
  return { name: 'time', keys: timeValues, labels: timeValues, ...made(city.length, (row) => (open[city[row]!] ? [0] : [])) };
}
