import { expect, test } from 'vitest';
import { replaceInData } from '../../../../src/domain/named-words/data.ts';
import { asMarkdown, replaceWords } from '../../../../src/domain/named-words/replace.ts';
import { namedWords } from '../../../../src/domain/named-words/table.ts';
import { SourceText } from '../../../../src/domain/text/source-text.ts';

const words = namedWords({
  organisation: 'Acme',
  name: 'Relay',
  languages: ['fr', 'en'],
  defaultLanguage: 'fr',
  contacts: {
    doubt: { name: { fr: 'Le guichet', en: 'The desk' }, email: 'ask_me@acme.example', phone: '+49 30 12' },
    security: { name: { fr: 'L’équipe cyber', en: 'Cyber' } },
  },
  words: { hashtag: 'AcmeJobs', 'legal-name': { fr: 'Acme SA', en: 'Acme plc' }, sign: 'M&S *and* "co" <b>' },
});
const said = (text: string, language = 'en') => replaceWords(text, words, language).text;

test('a name gives the settings’ word in the language of the text, in sentence form', () => {
  expect(said('I work at ((organisation)), in a ((organisation)) shop. #((hashtag))')).toBe('I work at Acme, in an Acme shop. #AcmeJobs');
  expect(said('Ask ((desk)). ((Desk)) answers; so does ((legal-name)).')).toBe('Ask the desk. The desk answers; so does Acme plc.');
  expect(said('Écrivez à ((desk)) de ((legal-name)), ou à ((security)).', 'fr')).toBe('Écrivez au guichet d’Acme SA, ou à l’équipe cyber.');
  expect(said('((legal-name))', 'de')).toBe('Acme SA');
  expect(said('[((desk-phone))](tel:((desk-phone)))')).toBe('[+49 30 12](tel:+493012)');
});

test('what the settings do not know stays, and is named with its place', () => {
  const { text, missing } = replaceWords('At ((orgnisation)), ((privacy-phone)) and ((not (this)))', words, 'en');
  expect(text).toBe('At ((orgnisation)), ((privacy-phone)) and ((not (this)))');
  expect(missing).toEqual([
    { name: 'orgnisation', reason: 'unknown', offset: 3 },
    { name: 'privacy-phone', reason: 'empty', offset: 20 },
  ]);
});

test('fields take the language of the key that they stand under, and a pattern keeps its brackets', () => {
  const data = {
    text: { fr: 'chez ((legal-name))', en: 'at ((legal-name))' },
    list: ['((organisation))', '/((a|b))c/', '/((ab))/', 3, null],
  };
  expect(replaceInData(data, words, 'en')).toEqual({
    data: { text: { fr: 'chez Acme SA', en: 'at Acme plc' }, list: ['Acme', '/((a|b))c/', '/((ab))/', 3, null] },
    missing: [],
  });
});

test('a word with signs of Markdown is written by their numbers', () => {
  expect(asMarkdown('M&S *and* "co" <b>')).toBe('M&S &#42;and&#42; &#34;co&#34; &#60;b&#62;');
  expect(asMarkdown('ask_me@acme.example')).toBe('ask_me@acme.example');
  expect(asMarkdown('A&amp;B')).toBe('A&#38;amp;B');
});

test('places in the text lead back to the file', () => {
  const written = 'one\nin a ((organisation)) shop, ((hashtag)) x\nlast';
  const { text, edits } = replaceWords(written, words, 'en');
  const source = new SourceText(text, { text: written, edits });
  const placeOf = (found: string) => source.place(text.indexOf(found));
  expect(placeOf('one')).toEqual({ line: 1, column: 1 });
  expect(placeOf('an Acme')).toEqual({ line: 2, column: 4 });
  expect(placeOf('shop')).toEqual({ line: 2, column: written.split('\n')[1]!.indexOf('shop') + 1 });
  expect(placeOf('x')).toEqual({ line: 2, column: written.split('\n')[1]!.indexOf(' x') + 2 });
  expect(placeOf('last')).toEqual({ line: 3, column: 1 });
  expect(source.placeOf({ line: 2, column: text.split('\n')[1]!.indexOf('shop') + 1 })).toEqual(placeOf('shop'));
});
