import type { CoachRule } from './rule.ts';

/** Letters of mathematics used as a typeface: screen readers spell or skip them, and search does not find them. */
export const fancyLetters: CoachRule = ({ text }) => {
  const found = /[\u{1D400}-\u{1D7FF}]{2,}/u.exec(text)?.[0];
  return found ? [{ rule: 'fancyLetters', values: { found } }] : [];
};
