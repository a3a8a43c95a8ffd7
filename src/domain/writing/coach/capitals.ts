import type { CoachRule } from './rule.ts';

/** Three words in a row of three letters or more: a sentence that shouts, not an acronym. */
const shout = /(?:^|[^\p{L}\p{N}#@/])(\p{Lu}{3,}(?:[\s’'-]+\p{Lu}{2,}){2,})(?!\p{L})/u;

/** Words in capitals. Screen readers may spell them, and readers feel shouted at. */
export const capitals: CoachRule = ({ text }) => {
  const found = shout.exec(text)?.[1];
  return found ? [{ rule: 'capitals', values: { found } }] : [];
};
