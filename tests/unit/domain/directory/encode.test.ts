import { gzipSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { decodeDirectory, idOf } from '../../../../src/domain/directory/decode.ts';
import { inOrder, select } from '../../../../src/domain/directory/select.ts';
import { directoryScript, encodeDirectory } from '../../../../src/domain/directory/encode.ts';
import type { EncodedDirectory } from '../../../../src/domain/directory/types.ts';
import { context, manyPeople, person } from './people.ts';

/** The data as the browser gets it: by running the script. */
function sent(script: string): EncodedDirectory {
  let data: unknown;
  runInNewContext(script, { flambeauDirectory: (handed: unknown) => (data = handed) });
  return JSON.parse(JSON.stringify(data)) as EncodedDirectory;
}

test('ten thousand people come back as they went, at 60 bytes each at most', () => {
  const people = manyPeople(10_000);
  const photos = people.map((one, index) =>
    index % 3 === 0
      ? { ...one, photo: `_astro/${one.id}.${(index * 2654435761).toString(36).slice(0, 8)}_Z1${(index * 40503).toString(36)}.webp` }
      : one,
  );
  const script = directoryScript(encodeDirectory(photos, context('fr')));
  const each = gzipSync(script).length / people.length;
  console.log(
    `The directory weighs ${each.toFixed(1)} bytes a person gzipped, a third of them with a photo; ${(script.length / 1000).toFixed(0)} kB unpacked.`,
  );
  expect(each).toBeLessThanOrEqual(60);

  const directory = decodeDirectory(sent(script), new Date());
  const valuesOf = (name: 'topic' | 'language' | 'country' | 'torch', row: number) => {
    const { keys, offsets, values } = directory.facets[name];
    return [...values.subarray(offsets[row], offsets[row + 1])].map((place) => keys[place]);
  };
  photos.forEach(({ id, data, photo = '' }, row) => {
    expect([idOf(directory, row), directory.names[row], directory.photos[row]]).toEqual([id, data.name, photo]);
    expect(directory.jobs.labels[directory.job[row]!]).toBe(data.job['fr']);
    expect(directory.entities.labels[directory.entity[row]!]).toBe(data.entity);
    expect(directory.cities.labels[directory.city[row]!]).toBe(data.city);
    expect(valuesOf('country', row)).toEqual([data.country]);
    expect(valuesOf('topic', row)).toEqual(data.topics.map(({ topic }) => topic));
    expect(valuesOf('language', row)).toEqual(data.languages);
    expect(valuesOf('torch', row)).toEqual([...(data.sponsoring ? ['ready'] : []), ...(data.seeking ? ['seeking'] : [])]);
  });
});

test('it holds no address of anybody, and nothing but what cards show', () => {
  const one = person('awa-mbaye', { email: 'awa@orvane.example' } as object);
  expect(directoryScript(encodeDirectory([one], context('fr')))).not.toContain('@');
});

test('a directory of nobody is a directory', () => {
  const directory = decodeDirectory(encodeDirectory([], context('en')), new Date());
  expect([directory.size, directory.names]).toEqual([0, []]);
});

test('towns and languages are named in the reader’s language, addresses are the same in each', () => {
  const people = [person('jan-kowalczyk', { country: 'PL', city: 'Warszawa', timeZone: 'Europe/Warsaw', languages: ['pl'] })];
  const [fr, en] = ['fr', 'en'].map((language) => decodeDirectory(encodeDirectory(people, context(language)), new Date()).facets);
  expect([fr!.city.labels, en!.city.labels]).toEqual([['Varsovie'], ['Warsaw']]);
  expect([fr!.language.labels, en!.language.labels]).toEqual([['Polonais'], ['Polish']]);
  for (const facet of ['city', 'language', 'topic', 'country', 'entity'] as const) expect(fr![facet].keys).toEqual(en![facet].keys);
});

test('it is office hours where people are, on the working days of their country', () => {
  const people = [
    person('claire', { name: 'Claire' }),
    person('lyes', { country: 'DZ', city: 'Alger', timeZone: 'Africa/Algiers' }),
    person('hoa', { country: 'VN', city: 'Hanoï', timeZone: 'Asia/Ho_Chi_Minh' }),
  ];
  const encoded = encodeDirectory(people, context('fr'));
  const at = (time: string) => {
    const { offsets } = decodeDirectory(encoded, new Date(time)).facets.time;
    return people.filter((_, row) => offsets[row + 1]! > offsets[row]!).map(({ id }) => id);
  };
  // A Sunday is a working day in Algeria, a Friday is not.
  expect(at('2026-11-22T10:00:00Z')).toEqual(['lyes']);
  expect(at('2026-11-20T09:00:00Z')).toEqual(['claire', 'hoa']);
  expect(at('2026-11-18T17:30:00Z')).toEqual([]);
});

test('whoever’s consent has lapsed by the reader’s clock is nowhere in the directory', () => {
  const people = manyPeople(60).map((one, row) => ({ ...one, until: ['2026-12-20', '2027-06-30', undefined][row % 3] }));
  const encoded = sent(directoryScript(encodeDirectory(people, context('fr'))));
  const named = (now: string) => {
    const directory = decodeDirectory(encoded, new Date(now));
    const { found, size, counts } = select(directory, undefined, {});
    const rows = inOrder(
      { found, size },
      undefined,
      Uint32Array.from({ length: directory.size }, (_, row) => row),
    );
    return {
      ids: Array.from(rows, (row) => idOf(directory, row)),
      size,
      inCountries: counts.country.reduce((sum, count) => sum + count, 0),
    };
  };
  const expected = (day: string) => people.filter(({ until }) => until === undefined || until >= day).map(({ id }) => id);
  for (const day of ['2026-12-20', '2026-12-21', '2027-06-30', '2027-07-01', '2036-01-01'])
    expect(named(`${day}T12:00:00`), day).toEqual({ ids: expected(day), size: expected(day).length, inCountries: expected(day).length });
});
