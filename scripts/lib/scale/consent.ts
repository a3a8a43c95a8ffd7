import type { Consent } from './champions.ts';
import { addDays, daysBetween, TODAY } from './days.ts';
import type { Draws } from './random.ts';

/** What can be said of somebody’s consent on the day of the content. */
export const CONSENT_STATES = ['both', 'internal', 'public', 'soon', 'lapsed', 'future', 'none'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

const SHARES: readonly (readonly [ConsentState, number])[] = [
  ['both', 58],
  ['internal', 23],
  ['public', 1],
  ['soon', 6],
  ['lapsed', 6],
  ['future', 2],
  ['none', 4],
];

export const drawState = (draws: Draws): ConsentState => draws.weighted(SHARES);

/** A consent in that state, given after the label where there was time for it; nothing for `none`. */
export function drawConsent(state: ConsentState, labelled: string, draws: Draws): Consent | undefined {
  if (state === 'none') return undefined;
  const scopes: Consent['scopes'] =
    state === 'public'
      ? ['public']
      : state === 'internal' || (state !== 'both' && draws.chance(0.4))
        ? ['internal']
        : ['internal', 'public'];
  const photo = draws.weighted([
    [[], 5],
    [scopes.slice(0, 1), 2],
    [[...scopes], 3],
  ] as const);
  return { ...days(state, labelled, draws), scopes, photo: [...photo] };
}

function days(state: ConsentState, labelled: string, draws: Draws): { date: string; until: string } {
  if (state === 'future') {
    const date = addDays(TODAY, draws.int(1, 90));
    return { date, until: addDays(date, 730) };
  }
  if (state === 'lapsed') {
    const until = addDays(TODAY, -draws.int(1, 400));
    return { date: addDays(until, -draws.int(300, 1000)), until };
  }
  const age = daysBetween(labelled, TODAY);
  const date = addDays(TODAY, -draws.int(0, Math.min(age, 900)));
  return { date, until: addDays(TODAY, state === 'soon' ? draws.int(0, 59) : draws.int(61, 1000)) };
}
