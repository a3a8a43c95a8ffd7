import { typedByOthers } from '../../../src/domain/named-words/strangers.ts';
import { inCodeOrder } from '../../../src/domain/text/order.ts';
import { MOST_LETTERS, type Moment } from '../../../src/schemas/timeline.ts';
import { cut, dayOf, pageOf, plain, unlinked } from '../curate/finding.ts';
import type { RawItem } from '../curate/items.ts';

/** So many posts of one account are kept, and none older than this, in days: a timeline is no archive. */
const MOST_MOMENTS = 20;
const KEPT_FOR = 365;

/** A public post from a feed’s item: its title or its first words, without any markup; nothing for one without a public address or a day. */
export function momentOf(raw: RawItem, now: string): Moment | undefined {
  const link = pageOf(raw.link);
  const day = dayOf(raw.date);
  const text = cut(typedByOthers(unlinked(plain(raw.title)) || unlinked(plain(raw.text))), MOST_LETTERS);
  if (link === undefined || day === undefined || text === '' || day > now) return undefined;
  return { day, link, text };
}

/**
 * What a timeline holds after its feed was read: what is new with what was there, the latest first. A post that stands
 * there keeps its words, which an editor may have changed; one that was left out stays out.
 */
export function merged(held: readonly Moment[], found: readonly Moment[], leftOut: readonly string[], now: string): Moment[] {
  const known = new Set([...held.map(({ link }) => link), ...leftOut]);
  const since = new Date(Date.parse(now) - KEPT_FOR * 86_400_000).toISOString().slice(0, 10);
  const fresh = found.filter(({ link }) => !known.has(link) && Boolean(known.add(link)));
  return [...held, ...fresh]
    .filter(({ day }) => day >= since)
    .sort((a, b) => inCodeOrder(b.day, a.day) || inCodeOrder(a.link, b.link))
    .slice(0, MOST_MOMENTS);
}
