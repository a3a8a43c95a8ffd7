import type { Segment } from '../measure.ts';
import { findAddresses } from './addresses.ts';
import { graphemes } from './graphemes.ts';

/** What every address counts, however long it is. */
const addressWeight = 23;

/** `@name@server` counts as `@name`. */
const mention = /(?:^|[^/\w])@\w+(@[a-z0-9.-]+[a-z0-9]+)/gi;

/**
 * Graphemes, addresses with their “https://” as 23, and the server’s name in a mention as nothing, as Mastodon’s own
 * composer does (features/compose/util/counter). 500 is the default limit; servers may set another.
 */
export function mastodon(text: string): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const { start, end } of findAddresses(text, { bare: false })) {
    segments.push(...withMentions(text.slice(position, start)), { length: end - start, weight: addressWeight });
    position = end;
  }
  return [...segments, ...withMentions(text.slice(position))];
}

function withMentions(text: string): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const match of text.matchAll(mention)) {
    const server = match[1]!;
    const end = match.index + match[0].length;
    segments.push(...graphemes(text.slice(position, end - server.length)), { length: server.length, weight: 0 });
    position = end;
  }
  return [...segments, ...graphemes(text.slice(position))];
}
