import type { Audience } from '../../schemas/audience.ts';
import type { Edition } from '../../schemas/edition.ts';
import { audiencesOf } from '../edition.ts';

/** The calendars that one can subscribe to: everything, what is open to all colleagues, what is for champions, what is public. */
export const circles = ['all', 'colleagues', 'champions', 'public'] as const;
export type Circle = (typeof circles)[number];

/** Who is let in by each circle. */
const audiences: Record<Circle, readonly Audience[]> = {
  all: ['public', 'internal', 'champions'],
  colleagues: ['public', 'internal'],
  champions: ['champions'],
  public: ['public'],
};

export interface Subscription {
  /** The name of its file, without `.ics`: `colleagues`, `colleagues-pl`. */
  id: string;
  circle: Circle;
  /** The language in which its sessions are held; every language when left out. */
  heldIn?: string;
}

/** What a calendar asks of a session. */
type Known = { audience: Audience; languages: readonly string[] };

/**
 * The calendars of an edition: each circle in every language, and in each language in which it has a session. The
 * public edition holds nothing but what is public, so that one circle is enough.
 */
export function subscriptions(edition: Edition, languages: readonly string[], sessions: readonly Known[]): Subscription[] {
  const held = audiencesOf(edition);
  const offered = circles.filter((circle) => audiences[circle].every((audience) => held.includes(audience)));
  return offered.flatMap((circle) => {
    const inOne = languages.map((heldIn): Subscription => ({ id: `${circle}-${heldIn.toLowerCase()}`, circle, heldIn }));
    return [{ id: circle, circle }, ...inOne.filter((subscription) => sessions.some((session) => isIn(subscription, session)))];
  });
}

/** Whether a session stands in a calendar. */
export function isIn({ circle, heldIn }: Subscription, session: Known): boolean {
  return audiences[circle].includes(session.audience) && (heldIn === undefined || session.languages.includes(heldIn));
}
