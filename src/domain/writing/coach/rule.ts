import type { Avoided, DeskNetwork } from '../types.ts';

/** What the coach looks at: one text, for one network. */
export interface CoachContext {
  /** As it will be posted. */
  text: string;
  /** The language of the text. */
  language: string;
  network: Pick<DeskNetwork, 'name' | 'limit' | 'limitBytes' | 'hashtags' | 'disclosure'>;
  /** The length as the network counts it, and in UTF-8 bytes. */
  count: number;
  bytes: number;
  disclosure: string;
  organisation: string;
  internalHosts: readonly string[];
  avoid: readonly Avoided[];
}

/** One piece of advice. The words are the interface’s, `coach.RULE`, with the values put in. */
export interface Advice {
  rule: string;
  values: Record<string, string>;
  /** Whether one button can repair it. */
  repair?: 'disclosure';
}

/** Looks for one thing; pure, so that it works at every keystroke and in the check at build. */
export type CoachRule = (context: CoachContext) => Advice[];
