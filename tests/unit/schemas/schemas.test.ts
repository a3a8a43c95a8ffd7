import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { championSchema } from '../../../src/schemas/champion.ts';
import { isCountryCode } from '../../../src/schemas/country.ts';
import { day } from '../../../src/schemas/day.ts';
import { contentFolders, entryPlace } from '../../../src/check/places.ts';
import { type CollectionDefinition, collectionDefinitions, entryId, splitLanguage } from '../../../src/schemas/index.ts';
import { isLanguageTag } from '../../../src/schemas/language.ts';
import { isSiteAddress, webUrl } from '../../../src/schemas/url.ts';

describe('a day', () => {
  const schema = day('A day.');
  test.each(['2027-03-10', new Date('2027-03-10T00:00:00Z')])('%s is one', (value) => expect(schema.parse(value)).toBe('2027-03-10'));
  test.each(['04/05/2026', '2026-02-30', '2027-3-1', 20270310, ''])('%s is none', (value) =>
    expect(schema.safeParse(value).success).toBe(false),
  );
});

test.each([
  ['fr', true],
  ['pt-BR', true],
  ['wo', true],
  ['FR', false],
  ['french', false],
  ['xx', false],
  ['', false],
])('language %s: %s', (tag, known) => expect(isLanguageTag(tag)).toBe(known));

test.each([
  ['FR', true],
  ['SN', true],
  ['fr', false],
  ['UK', false],
  ['EU', false],
  ['FRA', false],
])('country %s: %s', (code, known) => expect(isCountryCode(code)).toBe(known));

test.each([
  ['https://www.orvane.example/x', true],
  ['javascript:alert(1)', false],
  ['ftp://x.example/', false],
  ['www.orvane.example', false],
])('web address %s: %s', (url, good) => expect(webUrl('x').safeParse(url).success).toBe(good));

test('every field of every schema is described for editors', () => {
  const bare: string[] = [];
  const visit = (schema: z.ZodType, path: string, described = Boolean(schema.description)): void => {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
      return visit(schema.unwrap() as z.ZodType, path, described || Boolean(schema.description));
    if (schema instanceof z.ZodArray) return visit(schema.element as z.ZodType, `${path}[]`, described || Boolean(schema.description));
    if (schema instanceof z.ZodObject)
      for (const [key, field] of Object.entries(schema.shape))
        visit(field as z.ZodType, `${path}.${key}`, Boolean((field as z.ZodType).description));
    else if (!described && !schema.description) bare.push(path);
  };
  for (const [name, { schema }] of Object.entries(collectionDefinitions))
    visit((schema as (context: object) => z.ZodType)({ image: () => z.string() }), name, true);
  expect(bare.filter((path) => !/\.(fold|tracking|contacts)\./.test(path))).toEqual([]);
});

test('whatever is not said to be public is internal', () => {
  const champion = championSchema({ image: () => z.string() });
  expect(champion.shape.audience.parse(undefined)).toBe('internal');
});

test('identifiers come from paths', () => {
  expect(entryId('fr/charter.mdx')).toBe('fr/charter');
  expect(entryId('fr/profile/index.mdx')).toBe('fr/profile');
  expect(splitLanguage('fr/profile/photo')).toEqual({ language: 'fr', key: 'profile/photo' });
});

test.each([
  ['https://h.example/', true],
  ['https://h.example/a b/é/', true],
  ['https://h.example/r%C3%A9seaux/', true],
  ['https://h.example/%E0/', false],
  ['https://h.example/a%E0%A4/', false],
  ['https://h.example/%0aevil/', false],
  ['https://h.example/%00/', false],
  ['https://h.example/a%2Fb/', false],
  ['https://h.example/a%5Cb/', false],
  ['https://h.example/%E2%80%A8/', false],
  ['https://h.example/?a=b', false],
  ['https://h.example/#a', false],
  ['https://somebody@h.example/', false],
])('the site’s address %s: %s', (address, right) => expect(isSiteAddress(address)).toBe(right));

test('each folder of the content has one file as its example, which its collection takes', () => {
  const examples = Object.values<CollectionDefinition>(collectionDefinitions).flatMap(({ folder, example }) =>
    example === undefined ? [] : [{ folder, example }],
  );
  expect(examples.map(({ folder }) => folder).sort()).toEqual([...contentFolders].sort());
  for (const { folder, example } of examples) {
    const place = entryPlace(example);
    expect(place && collectionDefinitions[place.collection].folder, example).toBe(folder);
  }
});
