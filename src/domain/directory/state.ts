import { fold } from '../text/words.ts';
import { type FacetName, facetNames } from './types.ts';

/** What the reader asks for, as it stands in the address: words, and in each facet the keys of its values. */
export interface State {
  words: string;
  chosen: Partial<Record<FacetName, readonly string[]>>;
}

export const isEmpty = ({ words, chosen }: State): boolean =>
  words.trim() === '' && Object.values(chosen).every((keys) => keys.length === 0);

/** From `q=audio+dakar&topic=audio&country=SN`. What is not known is left out, in capitals or not. */
export function readState(asked: URLSearchParams, known: Record<FacetName, readonly string[]>): State {
  const chosen: State['chosen'] = {};
  for (const facet of facetNames) {
    const wanted = new Set(asked.getAll(facet).map(fold));
    const keys = known[facet].filter((key) => wanted.has(fold(key)));
    if (keys.length > 0) chosen[facet] = keys;
  }
  return { words: asked.get('q') ?? '', chosen };
}

/** A state as it stands in the address, where it can be sent to a colleague; nothing for none. */
export function writeState({ words, chosen }: State): string {
  const asked = new URLSearchParams();
  if (words.trim()) asked.set('q', words.trim());
  for (const facet of facetNames) for (const key of chosen[facet] ?? []) asked.append(facet, key);
  return asked.toString();
}

/** Adds a value to a facet’s choice or takes it away. */
export function toggle({ words, chosen }: State, facet: FacetName, key: string, on: boolean): State {
  const others = (chosen[facet] ?? []).filter((held) => held !== key);
  return { words, chosen: { ...chosen, [facet]: on ? [...others, key] : others } };
}
