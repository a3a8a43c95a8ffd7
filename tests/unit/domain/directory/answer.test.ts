import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../../../src/domain/directory/answer.ts';
import { decodeDirectory } from '../../../../src/domain/directory/decode.ts';
import { encodeDirectory, type Person } from '../../../../src/domain/directory/encode.ts';
import { encodeHelp, helpScript } from '../../../../src/domain/directory/help.ts';
import { inOrder } from '../../../../src/domain/directory/select.ts';
import { context, manyPeople, person } from './people.ts';

const helps = (topic: string, fr: string, en: string) => ({ topic, help: { fr, en } });
const people = [
  person('awa-mbaye', {
    country: 'SN',
    city: 'Dakar',
    topics: [
      helps('audio', 'J’enregistre et je monte avec vous votre premier podcast.', 'I record and cut your first podcast with you.'),
      helps('photo', 'Des photos nettes avec un téléphone.', 'Sharp photos with a phone.'),
    ],
  }),
  person('jan-kowalczyk', {
    topics: [helps('photo', 'Je relis votre premier post avant que vous le publiiez.', 'I read your first post before you publish it.')],
  }),
  person('lea-martin', {
    topics: [helps('photo', 'Instagram : les stories, les reels, le cadrage.', 'Instagram: stories, reels, framing.')],
  }),
  person('tom-audiard', { topics: [helps('photo', 'Répondre à un commentaire désagréable.', 'Answering a nasty comment.')] }),
];
const synonyms = { fr: [['Instagram', 'Insta']], en: [['Instagram', 'Insta', 'IG']] };

function finder(all: readonly Person[], language: 'fr' | 'en', of: readonly Person[] = all) {
  const directory = decodeDirectory(encodeDirectory(all, context(language)), new Date());
  const help = encodeHelp(of, { language, defaultLanguage: 'fr', synonyms: synonyms[language] });
  const answer = createAnswerer(directory, help, language);
  const order = Uint32Array.from(all, (_, row) => row);
  return (text: string) => {
    const fit = answer(text);
    const found = Uint8Array.from(fit ?? [], (own) => Number(own > 0));
    return Array.from(inOrder({ found, size: found.filter(Boolean).length }, fit, order), (row) => all[row]!.id);
  };
}

describe('people are found by what they help with', () => {
  test.each([
    ['en', 'instagram', ['lea-martin']],
    ['en', 'insta', ['lea-martin']],
    ['en', 'first post', ['jan-kowalczyk']],
    ['en', 'could someone read my post before I publish it?', ['jan-kowalczyk']],
    ['en', 'I got a nasty comment, what do I answer', ['tom-audiard']],
    ['en', 'recording a podcast', ['awa-mbaye']],
    ['en', 'instagrm', ['lea-martin']],
    ['fr', 'instagram', ['lea-martin']],
    ['fr', 'premier post', ['jan-kowalczyk']],
    ['fr', 'qui peut relire mon premier post ?', ['jan-kowalczyk']],
    ['fr', 'répondre aux commentaires désagréables', ['tom-audiard']],
    ['fr', 'un reel', ['lea-martin']],
    ['fr', 'monter un podcast à Dakar', ['awa-mbaye']],
    ['fr', 'xyzzy', []],
  ] as const)('%s: “%s”', (language, text, expected) => expect(finder(people, language)(text)).toEqual(expected));
});

test('who has the word in their name comes before who has it in a line, and a mere likeness last', () => {
  const all = [...people, person('podcast-noor', { name: 'Noor Podcast', topics: [] })];
  expect(finder(all, 'en')('podcast')).toEqual(['podcast-noor', 'awa-mbaye']);
  expect(finder(people, 'en')('audi')[0]).toBe('tom-audiard');
});

test('lines of another directory are given to nobody', () => {
  const others = manyPeople(4, 1);
  expect(finder(others, 'en', people)('instagram')).toEqual([]);
});

test('without any line, names and places are found as before', () => {
  const bare = people.map(({ id, data }) => person(id, { ...data, topics: [] }));
  expect(finder(bare, 'fr')('dakar')).toEqual(['awa-mbaye']);
  expect(finder([], 'fr')('dakar')).toEqual([]);
});

test('what travels is stems, not sentences, and small', () => {
  const script = helpScript(encodeHelp(people, { language: 'en', defaultLanguage: 'fr' }));
  expect(script).not.toContain('before you publish');
  expect(script.length).toBeLessThan(600);
});
