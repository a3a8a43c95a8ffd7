import type { Consent } from './champions.ts';
import { addDays, daysBetween, TODAY } from './days.ts';
import type { Draws } from './random.ts';

/** What can be said of somebody’s consent on the day of the content. One that is dated later is a mistake to the check. */
export const CONSENT_STATES = ['both', 'internal', 'public', 'soon', 'lapsed', 'none'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** A consent holds three years at the most, as the privacy page promises; in days, a little less. */
const LONGEST = 3 * 365 - 5;

const SHARES: readonly (readonly [ConsentState, number])[] = [
  ['both', 60],
  ['internal', 23],
  ['public', 1],
  ['soon', 6],
  ['lapsed', 6],
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
  // Whose own posts the timeline may show: as many as agreed to a photo everywhere, where no draw is to change the people.
  return { ...days(state, labelled, draws), scopes, photo: [...photo], ...(photo.length === scopes.length && { posts: [...scopes] }) };
}

function days(state: ConsentState, labelled: string, draws: Draws): { date: string; until: string } {
  if (state === 'lapsed') {
    const until = addDays(TODAY, -draws.int(1, 400));
    return { date: addDays(until, -draws.int(300, 1000)), until };
  }
  const age = daysBetween(labelled, TODAY);
  const date = addDays(TODAY, -draws.int(0, Math.min(age, 900)));
  const until = addDays(TODAY, state === 'soon' ? draws.int(0, 59) : draws.int(61, 1000));
  const last = addDays(date, LONGEST);
  return { date, until: until < last ? until : last };
}
