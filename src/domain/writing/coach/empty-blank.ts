import { findBlanks } from '../blanks.ts';
import type { CoachRule } from './rule.ts';

/** A blank that nobody has filled. */
export const emptyBlank: CoachRule = ({ text }) => {
  const [first] = findBlanks(text);
  return first ? [{ rule: 'emptyBlank', values: { prompt: first.prompt } }] : [];
};
