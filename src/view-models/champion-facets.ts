import type { ChampionCard } from './champion.ts';
import { countFacet } from './facet.ts';

/** What the directory can be narrowed by: topic, country, language. */
export function championFacets(champions: readonly ChampionCard[], language: string) {
  return {
    topic: countFacet(champions.flatMap(({ topics }) => topics.map(({ id, label }) => ({ value: id, label }))), language),
    country: countFacet(champions.map(({ countryCode, country }) => ({ value: countryCode, label: country })), language),
    language: countFacet(champions.flatMap(({ languages }) => languages.map(({ tag, label }) => ({ value: tag, label }))), language),
  };
}
