import type { Account } from '../schemas/account.ts';
import { type Audience, audiences } from '../schemas/audience.ts';
import type { Champion } from '../schemas/champion.ts';
import type { PostConsent } from '../schemas/post-consent.ts';
import type { Edition, View } from '../schemas/edition.ts';
import { championsPages, colleaguesPages } from '../schemas/own-pages.ts';
import type { Settings } from '../schemas/settings.ts';

/**
 * The one place that decides what an edition contains. It fails closed: whatever is not clearly allowed stays out.
 * Days are compared as text, which is the same as comparing them as days for `2027-03-10`.
 */

/** Why an entry is seen in the preview only. */
export type PreviewMark = 'draft' | 'future' | 'expired';

interface Dated {
  audience: Audience;
  draft?: boolean | undefined;
  publish?: string | undefined;
  expires?: string | undefined;
  /** The agreements of those whose photo or words it uses. */
  consents?: readonly PostConsent[];
}

/** Whether those who read an edition are colleagues, who may be told what is inside. */
export const isForColleagues = (edition: Edition) => edition === 'internal';

/** The audiences whose entries each edition holds. */
const held: Readonly<Record<Edition, readonly Audience[]>> = { internal: audiences, public: ['public'] };

export const audiencesOf = (edition: Edition): readonly Audience[] => held[edition];

const inEdition = (audience: Audience, edition: Edition) => held[edition].includes(audience);

/** Whether an edition has one of the site's own pages: what gathers texts for champions has nothing to show outside, and some are for colleagues. */
export const holdsPage = (path: string, edition: Edition) =>
  championsPages.includes(path) ? inEdition('champions', edition) : isForColleagues(edition) || !colleaguesPages.includes(path);

export function previewMark(entry: Dated, now: string): PreviewMark | undefined {
  if (entry.draft) return 'draft';
  if (entry.publish && entry.publish > now) return 'future';
  if (entry.expires && entry.expires < now) return 'expired';
  return undefined;
}

/** Whether somebody's agreement covers an edition's readers on a day. */
const inForce = ({ given, until, scopes }: PostConsent, { edition, now }: View) => given <= now && now <= until && scopes.includes(edition);

/** Whether an entry is part of this edition on this day. The preview makes no exception for what people agreed to. */
export function isVisible(entry: Dated, view: View): boolean {
  if (!inEdition(entry.audience, view.edition)) return false;
  if (!(entry.consents ?? []).every((consent) => inForce(consent, view))) return false;
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

/**
 * Whether an account is listed. A leader is a person: without a consent in force, their own or that of their champion's file, they are not.
 * @param isListed whether this edition lists a champion
 */
export function isAccountListed(account: Account, isListed: (champion: string) => boolean, view: View): boolean {
  if (!isVisible(account, view)) return false;
  if (account.kind === 'official') return true;
  return account.champion ? isListed(account.champion) : unlistedReason(account, view) === undefined;
}

/** Whether somebody's own public posts may be shown to this edition's readers: it has a consent of its own, within the one to be listed. */
export const postsAllowed = (person: Pick<Champion, 'audience' | 'consent'>, view: View): boolean =>
  unlistedReason(person, view) === undefined && (person.consent?.posts?.includes(view.edition) ?? false);

/** Whether the posts of an account or of a champion may be shown: an official one speaks for the group, everyone else has agreed to it. */
export function isTimelineShown(
  { account, champion }: { account?: Account | undefined; champion?: Pick<Champion, 'audience' | 'consent'> | undefined },
  view: View,
): boolean {
  if (
    account !== undefined &&
    !isAccountListed(account, () => champion !== undefined && unlistedReason(champion, view) === undefined, view)
  )
    return false;
  if (account?.kind === 'official') return true;
  const person = champion ?? account;
  return person !== undefined && postsAllowed(person, view);
}

/** Whether the photo may be shown to this edition's readers: it has a consent of its own. */
export function photoAllowed(champion: Pick<Champion, 'consent'>, view: View): boolean {
  return champion.consent?.photo.includes(view.edition) ?? false;
}

/** The settings as an edition may tell them: what names things inside (hosts, projects, what must not be said of them) is for colleagues. */
export function settingsFor(settings: Settings, edition: Edition): Settings {
  return isForColleagues(edition) ? settings : { ...settings, internalHosts: [], avoid: [] };
}

/**
 * Who sponsored whom, as an edition may tell it: identifiers, `undefined` for somebody without a sponsor. Colleagues are shown every place, those of people who
 * are not listed unnamed, so that nobody's line breaks when somebody leaves. Outside, only those who are listed have a place; whoever stands behind one of
 * them, or between two, is one unnamed place of its own, which tells that there is a sponsor and nothing of them.
 * @param sponsorOf every place's sponsor, listed or not
 */
export function sponsorsFor(
  sponsorOf: ReadonlyMap<string, string | undefined>,
  isListed: (id: string) => boolean,
  edition: Edition,
): Map<string, string | undefined> {
  if (isForColleagues(edition)) return new Map(sponsorOf);
  const told = new Map<string, string | undefined>();
  for (const [id, sponsor] of sponsorOf) {
    if (!isListed(id)) continue;
    const known = sponsor === undefined || isListed(sponsor);
    const behind = known ? sponsor : `before ${id}`;
    told.set(id, behind);
    if (behind !== undefined && !known) told.set(behind, undefined);
  }
  return told;
}

/**
 * Whether an entry was part of this edition until its last day, which is over: all that is left of it is its address, unless an agreement of those whom it
 * shows has lapsed too, for an address may name them.
 */
export const hasExpired = (entry: Dated, view: View): boolean =>
  !view.preview &&
  inEdition(entry.audience, view.edition) &&
  previewMark(entry, view.now) === 'expired' &&
  (entry.consents ?? []).every((consent) => inForce(consent, view));
