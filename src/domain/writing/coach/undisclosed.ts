import { isDisclosed } from '../disclosure.ts';
import type { CoachRule } from './rule.ts';

/** The text does not say where its author works, on a network where people outside may read it. */
export const undisclosed: CoachRule = (context) =>
  context.network.disclosure === false || isDisclosed(context.text, context)
    ? []
    : [{ rule: 'undisclosed', values: { disclosure: context.disclosure, organisation: context.organisation }, repair: 'disclosure' }];
