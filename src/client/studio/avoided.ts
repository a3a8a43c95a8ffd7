import { findAvoided } from '../../domain/writing/avoid.ts';
import type { Avoided } from '../../domain/writing/types.ts';

/** The first phrase of a text that the company cannot use. */
export const avoidedIn = (text: string, avoid: readonly Avoided[]) =>
  avoid.map((phrase) => findAvoided(text, phrase)).find((found) => found !== undefined);
