import { facets, type Filters } from '../../domain/search/types.ts';
import { askedAddress, putAddress } from '../lib/address.ts';

interface Asked {
  term: string;
  filters: Filters;
}

const address = () => askedAddress(['q', ...facets]);

/** What the search page’s address asks for: `#q=photo&type=guide`. */
export function readAddress(): Asked {
  const asked = address().read();
  const filters: Filters = {};
  for (const facet of facets) {
    const value = asked?.get(facet);
    if (value) filters[facet] = value;
  }
  return { term: asked?.get('q') ?? '', filters };
}

/** What asks the search page for words and filters, to be put after a `#`. */
export function writeAsked({ term, filters }: Asked): string {
  const asked = new URLSearchParams();
  if (term) asked.set('q', term);
  for (const facet of facets) if (filters[facet]) asked.set(facet, filters[facet]);
  return String(asked);
}

/** Writes the search into the address, so that it can be kept, sent, and found again on the way back. */
export const keepAddress = (asked: Asked): void => putAddress('replace', history.state, address().with(writeAsked(asked)));
