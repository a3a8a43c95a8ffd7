import { describe, expect, test } from 'vitest';
import { decodeDirectory } from '../../../../src/domain/directory/decode.ts';
import { encodeDirectory, type Person } from '../../../../src/domain/directory/encode.ts';
import { createMatcher } from '../../../../src/domain/directory/match.ts';
import { lettersOf, nearWords } from '../../../../src/domain/text/misspelt.ts';
import { inOrder } from '../../../../src/domain/directory/select.ts';
import { shuffled } from '../../../../src/domain/directory/shuffle.ts';
import { context, manyPeople, person } from './people.ts';

const topic = (id: string) => ({ topic: id, help: {} });
const dakar = { country: 'SN', city: 'Dakar', timeZone: 'Africa/Dakar' };
const people = [
  person('awa-mbaye', { ...dakar, languages: ['fr', 'wo'], topics: [topic('audio')] }),
  person('moussa-fall', { ...dakar, languages: ['wo'], topics: [topic('audio')] }),
  person('khady-diop', { ...dakar, languages: ['fr'], topics: [topic('photo')] }),
  person('paul-girard', { topics: [topic('audio')] }),
  person('jan-kowalczyk', { name: 'Jan Kowalczyk', country: 'PL', city: 'Warszawa', timeZone: 'Europe/Warsaw', languages: ['pl'] }),
  person('lukasz-zak', { name: 'Łukasz Żak', country: 'PL', city: 'Warszawa', timeZone: 'Europe/Warsaw', languages: ['pl'] }),
  person('wang-xiaoming', { name: '王小明', languages: ['zh'] }),
  person('li-na', { name: 'Ng', job: { fr: 'Chef à Dakar et ailleurs', en: 'Cook' } }),
];

const finder = (all: readonly Person[], language = 'fr') => {
  const directory = decodeDirectory(encodeDirectory(all, context(language)), new Date());
  const match = createMatcher(directory);
  return (text: string) => {
    const fit = match(text);
    return fit && all.filter((_, row) => fit[row]! > 0).map(({ id }) => id);
  };
};

describe.each(['fr', 'en'])('on the %s page', (language) => {
  const find = finder(people, language);
  test.each([
    ['audio Dakar français', ['awa-mbaye']],
    ['audoi dakar francais', ['awa-mbaye']],
    ['audio in Dakar, in French', ['awa-mbaye']],
    ['de l’audio à Dakar', ['awa-mbaye', 'moussa-fall']],
    ['podcasts sénégal', ['awa-mbaye', 'moussa-fall']],
    ['Varsovie', ['jan-kowalczyk', 'lukasz-zak']],
    ['warsaw', ['jan-kowalczyk', 'lukasz-zak']],
    ['warszawa', ['jan-kowalczyk', 'lukasz-zak']],
    ['polonais', ['jan-kowalczyk', 'lukasz-zak']],
    ['polski', ['jan-kowalczyk', 'lukasz-zak']],
    ['lukasz', ['lukasz-zak']],
    ['kowalcyzk', ['jan-kowalczyk']],
    ['小明', ['wang-xiaoming']],
    ['xiaoming', ['wang-xiaoming']],
    ['ng', ['li-na']],
    ['photographie', []],
    ['dakar paris', ['li-na']],
    ['xyzzy', []],
  ])('“%s”', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('names with an apostrophe, and without', () => {
  const names = ['M’Baye', 'Mbaye', "N'Diaye", 'NDiaye', 'O’Brien', 'Obrien'];
  const find = finder(
    names.map((name) => person(`somebody-${name.replace(/\W/g, '').toLowerCase()}-${/\W/.test(name) ? 1 : 2}`, { name: `Awa ${name}` })),
    'en',
  );
  test.each(['mbaye', 'm’baye', "M'Baye", 'M‘BAYE', 'ndiaye', "n'diaye", 'o’brien', 'OBRIEN'])('“%s” finds both', (text) => {
    const plain = text.replace(/\W/g, '').toLowerCase();
    expect(find(text)).toEqual([`somebody-${plain}-1`, `somebody-${plain}-2`]);
  });
  test('an elided article still joins nothing', () => expect(find('l’obrien')).toEqual(['somebody-obrien-1', 'somebody-obrien-2']));
});

test('nothing typed asks for nothing', () => {
  const find = finder(people);
  expect([find(''), find('  , ')]).toEqual([undefined, undefined]);
});

test('a small word alone is looked for: it may be a name', () => {
  expect(finder([person('en-li', { name: 'En Li' }), person('ada')])('en')).toEqual(['en-li']);
});

test('whole words before beginnings, names before places, places before jobs', () => {
  const all = [
    person('a', { name: 'A', job: { fr: 'Guide à Dakar' } }),
    person('b', { name: 'B', ...dakar }),
    person('c', { name: 'Dakar Sy' }),
    person('d', { name: 'Dakarim Sy' }),
  ];
  const directory = decodeDirectory(encodeDirectory(all, context('fr')), new Date());
  const fit = createMatcher(directory)('dakar');
  expect([...inOrder({ found: new Uint8Array(4).fill(1), size: 4 }, fit, shuffled(4, 1))]).toEqual([2, 1, 0, 3]);
});

test('the order among equals is each visitor’s own, and stays while they type', () => {
  const order = (seed: number) => [...inOrder({ found: new Uint8Array(50).fill(1), size: 50 }, undefined, shuffled(50, seed))];
  expect(order(5)).toEqual(order(5));
  expect(order(5)).not.toEqual(order(6));
  expect([...order(5)].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, row) => row));
  const firsts = Array.from({ length: 3000 }, (_, seed) => order(seed + 1)[0]!);
  const times = Array.from({ length: 50 }, (_, row) => firsts.filter((first) => first === row).length);
  expect(Math.min(...times)).toBeGreaterThan(30);
  expect(Math.max(...times)).toBeLessThan(95);
});

test.each([
  ['audoi', ['audio']],
  ['adio', ['audio']],
  ['lyom', ['lyon']],
  ['photgr', ['photographe']],
  ['enregistremnet', ['enregistrement']],
  ['aud', []],
  ['paris', []],
])('“%s” was meant for %j', (typed, meant) => {
  const words = ['audio', 'lyon', 'photographe', 'enregistrement', 'lille'].map((text) => ({ text, letters: lettersOf(text) }));
  expect(nearWords(typed, words).map(({ text }) => text)).toEqual(meant);
});

test('ten thousand people are searched in no time', () => {
  const directory = decodeDirectory(encodeDirectory(manyPeople(10_000), context('fr')), new Date());
  const started = performance.now();
  const match = createMatcher(directory);
  const ready = performance.now();
  const found = match('audoi dakra francais')!.filter(Boolean).length;
  console.log(
    `Ready in ${(ready - started).toFixed(0)} ms; three misspelt words in ${(performance.now() - ready).toFixed(1)} ms, ${found} found.`,
  );
  expect(found).toBeGreaterThan(0);
});
