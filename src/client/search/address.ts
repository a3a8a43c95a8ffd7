import { facets, type Filters } from '../../domain/search/types.ts';

interface Asked {
  term: string;
  filters: Filters;
}

/** What the search page’s address asks for: `?q=photo&type=guide`. */
export function readAddress(): Asked {
  const asked = new URL(location.href).searchParams;
  const filters: Filters = {};
  for (const facet of facets) {
    const value = asked.get(facet);
    if (value) filters[facet] = value;
  }
  return { term: asked.get('q') ?? '', filters };
}

/** Writes the search into the address, so that it can be kept, sent, and found again on the way back. */
export function keepAddress({ term, filters }: Asked): void {
  const address = new URL(location.href);
  for (const [name, value] of [['q', term] as const, ...facets.map((facet) => [facet, filters[facet]] as const)]) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse on `file:`, or when it happens too often. Searching goes on.
  }
}
