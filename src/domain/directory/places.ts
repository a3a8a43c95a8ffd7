import { collatorOf } from '../../i18n/intl.ts';

/** What the open places have to know of a person. */
interface Placed {
  /** In the reader’s language. */
  country: string;
  countryCode: string;
  /** Ready to sponsor somebody now. */
  sponsoring: boolean;
  /** Looking for a sponsor. */
  seeking: boolean;
}

/** The open places of a country: who is ready to sponsor there, and who is looking for a sponsor. */
export interface Places<Person> {
  countryCode: string;
  country: string;
  ready: Person[];
  seeking: Person[];
}

/** The countries that have open places, in the order of their names. */
export function placesByCountry<Person extends Placed>(people: readonly Person[], language: string): Places<Person>[] {
  const collator = collatorOf(language, { sensitivity: 'base' });
  return [...Map.groupBy(people, ({ countryCode }) => countryCode)]
    .map(([countryCode, own]) => ({
      countryCode,
      country: own[0]!.country,
      ready: own.filter(({ sponsoring }) => sponsoring),
      seeking: own.filter(({ seeking }) => seeking),
    }))
    .filter(({ ready, seeking }) => ready.length + seeking.length > 0)
    .sort((a, b) => collator.compare(a.country, b.country));
}

/** The address of a page of a country’s open places, without the language. */
export const placesPath = (countryCode: string, page = 0) =>
  `/champions/places/${countryCode.toLowerCase()}/${page === 0 ? '' : `${page + 1}/`}`;
