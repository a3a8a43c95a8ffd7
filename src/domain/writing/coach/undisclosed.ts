import { isDisclosed } from '../disclosure.ts';
import type { CoachRule } from './rule.ts';

/** The text does not say where its author works. */
export const undisclosed: CoachRule = (context) =>
  isDisclosed(context.text, context)
    ? []
    : [{ rule: 'undisclosed', values: { disclosure: context.disclosure, organisation: context.organisation }, repair: 'disclosure' }];
