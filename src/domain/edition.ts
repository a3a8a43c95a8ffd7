import type { Options } from '../config/options.ts';
import type { Audience } from '../schemas/audience.ts';
import type { Champion } from '../schemas/champion.ts';

/**
 * The one place that decides what an edition contains. It fails closed: whatever is not clearly allowed stays out.
 * Days are compared as text, which is the same as comparing them as days for `2027-03-10`.
 */
export type View = Pick<Options, 'edition' | 'now' | 'preview'>;

/** Why an entry is seen in the preview only. */
export type PreviewMark = 'draft' | 'future' | 'expired';

interface Dated {
  audience: Audience;
  draft?: boolean | undefined;
  publish?: string | undefined;
  expires?: string | undefined;
}

const inEdition = (audience: Audience, edition: View['edition']) => edition === 'internal' || audience === 'public';

export function previewMark(entry: Dated, now: string): PreviewMark | undefined {
  if (entry.draft) return 'draft';
  if (entry.publish && entry.publish > now) return 'future';
  if (entry.expires && entry.expires < now) return 'expired';
  return undefined;
}

/** Whether an entry is part of this edition on this day. */
export function isVisible(entry: Dated, view: View): boolean {
  if (!inEdition(entry.audience, view.edition)) return false;
  return view.preview || previewMark(entry, view.now) === undefined;
}

/** Why a champion is not listed; `undefined` when they are. */
export type UnlistedReason = 'no-consent' | 'consent-not-yet' | 'consent-lapsed' | 'consent-scope' | 'audience';

/**
 * Whether a champion is listed. The preview makes no exception: without a consent in force nobody is shown, to anyone.
 */
export function unlistedReason(champion: Pick<Champion, 'audience' | 'consent'>, view: View): UnlistedReason | undefined {
  const { consent } = champion;
  if (!consent) return 'no-consent';
  if (consent.date > view.now) return 'consent-not-yet';
  if (consent.until < view.now) return 'consent-lapsed';
  if (!consent.scopes.includes(view.edition)) return 'consent-scope';
  if (!inEdition(champion.audience, view.edition)) return 'audience';
  return undefined;
}

/** Whether the photo may be shown to this edition's readers: it has a consent of its own. */
export function photoAllowed(champion: Pick<Champion, 'consent'>, view: View): boolean {
  return champion.consent?.photo.includes(view.edition) ?? false;
}
