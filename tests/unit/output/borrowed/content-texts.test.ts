import { expect, test } from 'vitest';
import { borrowedIn, borrowedTexts, markBorrowed } from '../../../../src/output/borrowed/index.ts';

const site = { languages: ['fr', 'en', 'de', 'ur'], defaultLanguage: 'fr', fallbacks: { de: ['en', 'fr'] } };
const content = [
  [
    'champions',
    [
      {
        name: 'Awa',
        job: { fr: 'Technicienne', en: 'Technician' },
        topics: [{ topic: 'x', help: { fr: 'Je relis votre texte. Venez !' } }],
        availability: { fr: 'Le soir', en: 'Evenings', de: 'Abends', ur: 'شام' },
      },
    ],
  ],
  ['topics', [{ topics: [{ id: 'x', label: { fr: 'LinkedIn', en: 'LinkedIn' } }] }]],
  ['site', [{ words: { place: { fr: 'la maison' } }, disclosure: { fr: 'chez nous, {ici}' } }]],
  ['towns', [{ towns: [{ city: 'Barcelona', names: { fr: 'Barcelone' } }] }]],
] as const;
const texts = (language: string) => borrowedTexts(content, language, site);

test('what lacks a language comes from the one that takes its place; names, words within sentences and towns are nobody’s', () => {
  expect(texts('fr')).toEqual([]);
  expect(texts('de')).toEqual([
    { text: 'Technician', tag: 'en' },
    { text: 'Je relis votre texte. Venez !', tag: 'fr' },
    { text: 'chez nous, {ici}', tag: 'fr' },
  ]);
  expect(texts('ur').map(({ tag }) => tag)).toEqual(['fr', 'fr', 'fr']);
});

test('it is marked wherever it stands on a page, beside a town, with entities or with braces in it', () => {
  const borrowed = borrowedIn(['de'], { en: { a: 'A' }, de: { a: 'A' } }, site.fallbacks, texts);
  const mark = (body: string) => markBorrowed(`<html lang="de"><body><div>${body}</div></body></html>`, borrowed).slice(27, -20);
  expect(mark('<p>Technician, Dakar</p><p>Hallo</p>')).toBe('<p><span lang="en">Technician</span>, Dakar</p><p>Hallo</p>');
  expect(mark('<p>Je relis votre texte. Venez !</p><b>Hallo</b>')).toBe('<p lang="fr">Je relis votre texte. Venez !</p><b>Hallo</b>');
  expect(mark('<p>chez nous, {ici}</p><b>Hallo</b>')).toBe('<p lang="fr">chez nous, {ici}</p><b>Hallo</b>');
  expect(mark('<p>Abends</p>')).toBe('<p>Abends</p>');
  // The page has words of its own: what a script has still to say is in its language.
  expect(mark('<p role="status"></p>')).toBe('<p role="status"></p>');
});

test('a headline in another language is marked as a whole, though part of it is in colour', () => {
  const home = [['home', [{ headline: { fr: 'Votre voix porte *plus loin* que la nôtre.' } }]]] as const;
  const borrowed = borrowedIn(['de'], { de: {} }, {}, (language) => borrowedTexts(home, language, site));
  const page = '<html lang="de"><body><h1>Votre voix porte <em>plus loin</em> que la nôtre.</h1><p>Hallo</p></body></html>';
  expect(markBorrowed(page, borrowed)).toBe(page.replace('<h1>', '<h1 lang="fr">'));
});
