import type { Root, Sentence } from 'nlcst';
import { search } from 'nlcst-search';
import { toString } from 'nlcst-to-string';
import retextLatin from 'retext-latin';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

/** Words that a reader stumbles over: where they begin in a text, and what would be plainer. */
export interface Heavy {
  offset: number;
  found: string;
  better: string;
}

/** What we say on purpose, or what has no plainer word in our use. */
const ignore = [
  'address',
  'as to',
  'assistance',
  'delete',
  'effect',
  'function',
  'previous',
  'satisfy',
  'addressed',
  'advise',
  'allow',
  'all of',
  'appropriate',
  'contains',
  'evident',
  'forward',
  'however',
  'immediately',
  'initial',
  'it is',
  'maintain',
  'minimum',
  'maximum',
  'notify',
  'option',
  'provide',
  'provided that',
  'request',
  'require',
  'requirement',
  'retain',
  'shall',
  'submit',
  'there are',
  'there is',
  'type',
  'validate',
];

const reader = unified().use(retextLatin).freeze();
const simplify = unified().use(retextSimplify, { ignore }).freeze();
const passive = unified().use(retextPassive).freeze();

/** The sentences and the words of a text in any language of Latin letters. */
export function readProse(text: string): Root {
  return reader.parse(new VFile(text)) as Root;
}

/** The words of each sentence, and where it begins. */
export function sentencesOf(tree: Root): { offset: number; text: string; words: number }[] {
  const sentences: { offset: number; text: string; words: number }[] = [];
  visit(tree, 'SentenceNode', (node: Sentence) => {
    let words = 0;
    visit(node, 'WordNode', () => void (words += 1));
    sentences.push({ offset: node.position?.start.offset ?? 0, text: toString(node), words });
  });
  return sentences;
}

/** English words with plainer ones, by retext-simplify. */
export async function heavyEnglish(tree: Root, text: string): Promise<Heavy[]> {
  const file = new VFile(text);
  await simplify.run(tree, file);
  return file.messages.flatMap(({ actual, expected, place }) =>
    actual === undefined || !expected?.length || place === undefined || !('start' in place)
      ? []
      : [{ offset: place.start.offset ?? 0, found: actual, better: expected.join(', ') }],
  );
}

/** How many passives each sentence has, by retext-passive: the offsets of their participles. */
export async function passivesOf(tree: Root, text: string): Promise<number[]> {
  const file = new VFile(text);
  await passive.run(tree, file);
  return file.messages.flatMap(({ place }) => (place !== undefined && 'start' in place ? [place.start.offset ?? 0] : []));
}

/** French words that lose a letter before a vowel are words of their own: « l’emploi », « qu’il ». Offsets stay. */
const apart = (text: string): string =>
  text.replace(/(?<!\p{L})((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’'])(?=\p{L})/giu, (found) => found.slice(0, -1) + ' ');

/** Phrases of a list in a text, in any form of their capitals and apostrophes. */
export function phrasesIn(text: string, phrases: readonly string[]): { offset: number; phrase: string; found: string }[] {
  const found: { offset: number; phrase: string; found: string }[] = [];
  if (phrases.length === 0) return found;
  const plain = new Map(phrases.map((phrase) => [apart(phrase), phrase]));
  search(
    readProse(apart(text)),
    [...plain.keys()],
    (nodes, _index, _parent, phrase) => {
      const [first] = nodes;
      const start = first?.position?.start.offset ?? 0;
      const end = nodes.at(-1)?.position?.end.offset ?? start;
      found.push({ offset: start, phrase: plain.get(phrase) ?? phrase, found: text.slice(start, end) });
    },
    { allowLiterals: true },
  );
  return found;
}
