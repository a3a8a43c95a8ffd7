import { sha256 } from '@noble/hashes/sha2.js';
import { factsOf } from './facts.ts';

/** What is remembered of a block of the source: its words, and what of them may not change unseen. */
export interface Mark {
  text: string;
  /** Nothing where the block has no such thing. */
  facts: string | undefined;
}

/** From which language a text was translated, and the blocks of the source at that time, in their order. */
export interface TranslationRecord {
  from: string;
  marks: readonly Mark[];
}

/** Six letters tell any two blocks of one page apart, and three whether a fact differs. */
const length = { text: 6, facts: 3 };

/** A record as the field `translated` has it: `fr 3fA9xQ.k2s 9dkfQa`. Nothing for a text that is none. */
export function readRecord(field: string | undefined): TranslationRecord | undefined {
  const [from, ...marks] = field?.trim().split(/\s+/) ?? [];
  if (from === undefined || from === '') return undefined;
  return {
    from,
    marks: marks.map((mark) => {
      const [text = '', facts] = mark.split('.');
      return { text, facts };
    }),
  };
}

export const writeRecord = ({ from, marks }: TranslationRecord): string =>
  [from, ...marks.map(({ text, facts }) => (facts === undefined ? text : `${text}.${facts}`))].join(' ');

/** The mark of a block as it is now. How its lines are broken does not count. */
export function markOf(block: string, language: string): Mark {
  const facts = factsOf(block, language);
  return {
    text: digest(block.replace(/\s+/g, ' ').trim(), length.text),
    facts: facts === '' ? undefined : digest(facts, length.facts),
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

function digest(text: string, size: number): string {
  return [...sha256(new TextEncoder().encode(text)).slice(0, size)].map((byte) => letters[byte % 64]).join('');
}
