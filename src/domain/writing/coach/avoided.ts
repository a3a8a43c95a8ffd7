import type { CoachRule } from './rule.ts';

/** A phrase of the settings’ list: with its reason, and with what to say instead. */
export const avoided: CoachRule = ({ text, avoid }) =>
  avoid.flatMap(({ pattern, reason, instead }) => {
    const found = new RegExp(pattern, 'iu').exec(text)?.[0].replace(/^[^\p{L}\p{N}]+/u, '');
    return found ? [{ rule: 'avoided', values: { found, reason, instead } }] : [];
  });
