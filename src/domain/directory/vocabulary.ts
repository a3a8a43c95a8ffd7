import { fold } from '../text/words.ts';
import type { Directory } from './decode.ts';
import { lettersOf } from '../text/misspelt.ts';
import type { Dictionary } from './types.ts';

/** Where a word may stand. A word of a name counts for more than the same word of a job. */
export const fields = ['entity', 'job', 'language', 'country', 'city', 'topic', 'name'] as const;
export type Field = (typeof fields)[number];

/** A word, and every entry of every field that has it: a person’s row for names, else a place in a dictionary. */
export interface Word {
  text: string;
  /** Which letters it has (misspelt.ts). */
  letters: number;
  /** Each as `entry * fields.length + field`: plain numbers, since a letter may bring ten thousand of them. */
  entries: number[];
}

/** Scripts that put no space between words: there, a name is also looked for by its later characters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

const withEndings = (word: string): string[] =>
  unspaced.test(word) ? [...word].map((_, index, all) => all.slice(index).join('')) : [word];

/** All words of the directory, folded, in order. */
export function vocabulary(directory: Directory): Word[] {
  const known = new Map<string, Word>();
  const add = (field: Field, texts: readonly string[]) => {
    const place = fields.indexOf(field);
    wordsOfEach(texts).forEach((words, entry) => {
      for (const word of words) {
        if (word === '') continue;
        const held = known.get(word);
        const code = entry * fields.length + place;
        if (held) held.entries.push(code);
        else known.set(word, { text: word, letters: lettersOf(word), entries: [code] });
      }
    });
  };
  const table = (field: Field, { labels, also }: Dictionary) =>
    add(
      field,
      labels.map((label, entry) => `${label} ${also[entry] ?? ''}`),
    );

  add('name', directory.names);
  // A name in another script is also found as its owner writes it in Latin letters.
  add('name', directory.givenIds);
  table('topic', directory.topics);
  table('city', directory.cities);
  table('country', directory.countries);
  table('language', directory.languages);
  table('job', directory.jobs);
  table('entity', directory.entities);
  return [...known.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

export const apostrophe = /(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu;

/** “M’Baye” as it is written without its apostrophe: “Mbaye”. The words of a folded text that have one, each in one piece. */
export const joinedWords = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{N}'’‘ʼ`´]+/u).flatMap((word) => {
    const joined = word.replace(apostrophe, '');
    return joined === word ? [] : joined.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  });

/**
 * The words of each text, folded, with the endings of those in unspaced scripts. All at once: one by one, ten thousand
 * names would take a phone half a second; most lines hold plain letters, which need no Unicode rules.
 */
const wordsOfEach = (texts: readonly string[]): string[][] =>
  fold(texts.join('\n'))
    .split('\n')
    .map((line) =>
      /^[a-z ]*$/.test(line) ? line.split(' ') : [...line.split(/[^\p{L}\p{N}]+/u).flatMap(withEndings), ...joinedWords(line)],
    );
