import { avoided } from './avoided.ts';
import { capitals } from './capitals.ts';
import { fancyLetters } from './fancy-letters.ts';
import { internalLink } from './internal-link.ts';
import { manyHashtags } from './many-hashtags.ts';
import type { Advice, CoachContext, CoachRule } from './rule.ts';
import { tooLong } from './too-long.ts';
import { undisclosed } from './undisclosed.ts';

/**
 * What the coach says while one types, the gravest first. Blanks are no fault before one copies: they have their own
 * line below the text, and `emptyBlank` is asked when it matters.
 */
export const coachRules: readonly CoachRule[] = [tooLong, internalLink, avoided, undisclosed, manyHashtags, capitals, fancyLetters];

export const advise = (context: CoachContext, rules = coachRules): Advice[] => rules.flatMap((rule) => rule(context));
