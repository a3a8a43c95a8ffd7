import type { Audience } from '../schemas/audience.ts';
import type { EventKind } from '../schemas/event.ts';
import type { EventCard } from './event.ts';
import { countFacet, type Facet } from './facet.ts';

interface Words {
  kind: (kind: EventKind) => string;
  audience: (audience: Audience) => string;
  online: string;
}

/** Where a session is: `online`, a country’s code, or both. */
export const placesOf = (event: Pick<EventCard, 'place' | 'link'>): string[] => [
  ...(event.link ? ['online'] : []),
  ...(event.place ? [event.place.countryCode] : []),
];

/** What the sessions can be narrowed by: kind, language, country or online, for whom. */
export function eventFacets(
  events: readonly EventCard[],
  language: string,
  words: Words,
): { name: 'kind' | 'language' | 'where' | 'audience'; facets: Facet[] }[] {
  const country = new Map(events.flatMap(({ place }) => (place ? [[place.countryCode, place.country]] : [])));
  const where = events.flatMap((event) => placesOf(event).map((value) => ({ value, label: country.get(value) ?? words.online })));
  return [
    {
      name: 'kind',
      facets: countFacet(
        events.map(({ kind }) => ({ value: kind, label: words.kind(kind) })),
        language,
      ),
    },
    {
      name: 'language',
      facets: countFacet(
        events.flatMap(({ languages }) => languages.map(({ tag, label }) => ({ value: tag, label }))),
        language,
      ),
    },
    { name: 'where', facets: countFacet(where, language) },
    {
      name: 'audience',
      facets: countFacet(
        events.map(({ audience }) => ({ value: audience, label: words.audience(audience) })),
        language,
      ),
    },
  ];
}
