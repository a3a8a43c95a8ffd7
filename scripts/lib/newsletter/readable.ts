import type { LoadedContent, LoadedEntry } from '../../../src/check/index.ts';
import { previewMark, unlistedReason } from '../../../src/domain/edition.ts';
import { namesFor } from '../../../src/domain/newsletter/audience.ts';
import { inLanguage, type Translated } from '../../../src/queries/translated.ts';
import type { Audience } from '../../../src/schemas/audience.ts';
import type { NewsletterPart } from '../../../src/schemas/newsletter.ts';
import type { NewsletterFinder } from '../../../src/view-models/newsletter.ts';

type TextPart = Exclude<NewsletterPart, 'champions'>;
type Data<Name extends NewsletterPart> = NonNullable<LoadedEntry<Name>['data']>;

/** What a newsletter may name, in one language. */
export interface Readable {
  texts: <Name extends TextPart>(part: Name) => readonly Translated<{ data: Data<Name> }>[];
  people: readonly { id: string; data: Data<'champions'> }[];
  find: NewsletterFinder;
}

interface Reader {
  language: string;
  audience: Audience;
  /** The day on which the newsletter is made, and the one on which it goes out: what is not there on both is not named. */
  now: string;
  day: string;
}

/**
 * What the readers of a newsletter may read on the day on which they get it: no draft, nothing that has expired or whose
 * day has not come, nobody without a consent in force, nothing for others. Files with mistakes are left out.
 */
export function readableBy(content: LoadedContent, { language, audience, now, day }: Reader): Readable {
  // A text that comes out between now and then is there when the newsletter is read; one that expires is not.
  const later = day > now ? day : now;
  const isShown = (data: { audience: Audience }) => namesFor(audience, data.audience) && previewMark(data, later) === undefined;
  const texts = <Name extends TextPart>(part: Name) => {
    const entries = content.of(part).flatMap((entry) => {
      const { id, data } = entry as LoadedEntry<TextPart>;
      return data !== undefined && isShown(data) ? [{ id, data: data as Data<Name> }] : [];
    });
    return inLanguage(entries, language, content.defaultLanguage ?? language, content.settings?.fallbacks);
  };
  const edition = audience === 'public' ? 'public' : 'internal';
  const people = content.of('champions').flatMap(({ id, data }) => {
    const isListed = (when: string) => data !== undefined && unlistedReason(data, { edition, now: when, preview: false }) === undefined;
    return data !== undefined && isListed(now) && isListed(later) ? [{ id, data }] : [];
  });
  const byKey = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
    const known = new Map(items.map((item) => [keyOf(item), item]));
    return (key: string) => known.get(key);
  };
  const ofPart = <Name extends TextPart>(part: Name) => byKey(texts(part), ({ key }) => key);
  return {
    texts,
    people,
    find: {
      posts: ofPart('posts'),
      stories: ofPart('stories'),
      events: ofPart('events'),
      guide: ofPart('guide'),
      champions: byKey(people, ({ id }) => id),
    },
  };
}
