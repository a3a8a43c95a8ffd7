import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type Contact, vcard } from '../../../../src/domain/contact/vcard.ts';

const person: Contact = {
  name: 'Awa Mbaye',
  kind: 'person',
  organisation: ['Orvane', 'Orvane Sénégal; réseaux, Dakar'],
  job: 'Technicienne du réseau mobile',
  email: 'awa.mbaye@orvane.example',
  city: 'Dakar',
  country: 'Sénégal',
  urls: ['https://flambeau.orvane.example/fr/champions/awa-mbaye/'],
  note: 'Audio, premiers posts\nAntennes, pannes, saison des pluies : dites-moi ce que vous voulez expliquer, je vérifie.',
  uid: 'awa-mbaye@flambeau.orvane.example',
};

/** The properties as a real parser reads them. */
function read(text: string): Map<string, unknown> {
  const component = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return new Map(component.getAllProperties().map((property) => [property.name, property.getValues().flat()]));
}

test('a parser reads back what was written', () => {
  const properties = read(vcard(person));
  expect(properties.get('fn')).toEqual(['Awa Mbaye']);
  expect(properties.get('n')).toEqual(['Mbaye', 'Awa', '', '', '']);
  expect(properties.get('org')).toEqual(['Orvane', 'Orvane Sénégal; réseaux, Dakar']);
  expect(properties.get('note')).toEqual([person.note]);
  expect(properties.get('email')).toEqual([person.email]);
  expect(properties.get('adr')).toEqual(['', '', '', 'Dakar', '', '', 'Sénégal']);
});

test('lines end with CRLF and hold at most 75 bytes, whatever the script', () => {
  const text = vcard({ ...person, name: '王小明', note: '很长的说明。'.repeat(40) });
  expect(text.endsWith('END:VCARD\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(read(text).get('note')).toEqual(['很长的说明。'.repeat(40)]);
});

test('what is not there leaves no empty line', () => {
  const text = vcard({ name: 'Orvane', kind: 'organisation', organisation: ['Orvane'], urls: [], uid: 'orvane' });
  expect(text).not.toMatch(/ADR|EMAIL|NOTE|TITLE/);
  expect(text.split('\r\n').filter((line) => line === '')).toHaveLength(1);
});
