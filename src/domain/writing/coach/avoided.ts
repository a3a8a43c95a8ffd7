import { findAvoided } from '../avoid.ts';
import type { CoachRule } from './rule.ts';

/** A phrase of the settings’ list: with its reason, and with what to say instead. */
export const avoided: CoachRule = ({ text, avoid }) =>
  avoid.flatMap((phrase) => {
    const values = findAvoided(text, phrase);
    return values ? [{ rule: 'avoided', values }] : [];
  });
