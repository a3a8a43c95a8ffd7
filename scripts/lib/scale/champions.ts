import type { Edition } from '../../../src/schemas/edition.ts';
import { ANY_TOPIC, AVAILABILITY, type Both, DEPARTMENTS, HELP, JOBS } from './people-words.ts';
import { CONSENT_STATES, drawConsent, drawState } from './consent.ts';
import { COUNTRIES } from './countries.ts';
import { drawRelay } from './lineage.ts';
import { drawName, Identifiers, type PersonName, type PoolName, SPECIAL_NAMES } from './names/index.ts';
import type { Draws } from './random.ts';

export interface Consent {
  date: string;
  scopes: Edition[];
  until: string;
  photo: Edition[];
  posts?: Edition[];
}

/** A champion as their file says it, its fields in the order of the manual. */
export interface GeneratedChampion {
  name: string;
  job: Both;
  entity: string;
  country: string;
  city: string;
  timeZone: string;
  languages: string[];
  topics: { topic: string; help: Both }[];
  accounts?: { network: string; url: string }[];
  email?: string;
  photo?: string;
  sponsor?: string;
  labelled: string;
  availability?: Both;
  sponsoring?: true;
  seeking?: true;
  audience: Edition;
  consent?: Consent;
}

export interface Departed {
  id: string;
  sponsor?: string;
}

export interface People {
  champions: ReadonlyMap<string, GeneratedChampion>;
  departed: readonly Departed[];
}

/** So many of them have a photo, a small drawing. */
export const PHOTOS = 8;

/**
 * Everybody: so many champions, and the places of some who left.
 * @param topics the identifiers of settings/topics.yaml
 */
export function drawPeople(count: number, topics: readonly string[], draws: Draws): People {
  const left = Math.max(2, Math.floor(count / 200));
  const relay = drawRelay(drawCountries(count + left, draws), draws);
  const firsts = new Set(COUNTRIES.map(({ code }) => relay.findIndex(({ country }) => country === code)));
  const others = relay.map((_, place) => place).filter((place) => place > 0 && !firsts.has(place));
  const sponsors = new Set(relay.map(({ sponsor }) => sponsor));
  const departed = new Set(
    draws.some(
      others.filter((place) => sponsors.has(place)),
      left,
    ),
  );
  const met = new Set<string>();
  const taken = new Set<string>();
  const identifiers = new Identifiers();
  const specials = new Map(
    draws
      .some(
        others.filter((place) => !departed.has(place)),
        SPECIAL_NAMES.length,
      )
      .map((place, index) => [place, SPECIAL_NAMES[index]!]),
  );
  const people = relay.map((place, index) => {
    const special = specials.get(index);
    const pool = COUNTRIES.find(({ code }) => code === place.country)!.names;
    const drawn = drawNewName(pool, { own: met.has(pool) ? undefined : true, taken }, draws);
    taken.add(drawn.written);
    const name = special === undefined ? drawn : { written: special, latin: special };
    if (special === undefined && !departed.has(index)) met.add(pool);
    return { place, name: name.written, id: departed.has(index) ? `departed-${index.toString(36)}` : identifiers.give(name.latin) };
  });
  const champions = new Map<string, GeneratedChampion>();
  people.forEach(({ place, name, id }, index) => {
    if (departed.has(index)) return;
    const sponsor = place.sponsor === undefined ? undefined : people[place.sponsor]!.id;
    champions.set(id, drawChampion({ id, name, place, sponsor, order: champions.size, topics }, draws));
  });
  return {
    champions,
    departed: [...departed]
      .sort((a, b) => a - b)
      .map((index) => {
        const sponsor = relay[index]!.sponsor;
        return { id: people[index]!.id, ...(sponsor !== undefined && { sponsor: people[sponsor]!.id }) };
      }),
  };
}

/** A name that is mostly nobody else’s: some people bear the same one, as they do. */
function drawNewName(pool: PoolName, { own, taken }: { own: true | undefined; taken: ReadonlySet<string> }, draws: Draws): PersonName {
  let name = drawName(pool, draws, own);
  for (let attempt = 0; attempt < 4 && taken.has(name.written); attempt += 1) name = drawName(pool, draws, own);
  return name;
}

/** Each country is there, in no order; the large ones come more often. */
function drawCountries(count: number, draws: Draws): string[] {
  const weights = COUNTRIES.map(({ code, weight }) => [code, weight] as const);
  const codes = Array.from({ length: count }, (_, index) => COUNTRIES[index]?.code ?? draws.weighted(weights));
  return draws.some(codes.slice(0, COUNTRIES.length * 4), COUNTRIES.length * 4).concat(codes.slice(COUNTRIES.length * 4));
}

function drawChampion(
  one: {
    id: string;
    name: string;
    place: { labelled: string; country: string };
    sponsor: string | undefined;
    order: number;
    topics: readonly string[];
  },
  draws: Draws,
): GeneratedChampion {
  const { id, name, place, sponsor, order } = one;
  const country = COUNTRIES.find(({ code }) => code === place.country)!;
  const city = draws.firstOnes(country.cities);
  const address = `${id.replaceAll('-', '.')}@orvane.example`;
  // The first spark can be seen; the next ones stand for each state once, so that a small folder has them all.
  const state = CONSENT_STATES[order] ?? drawState(draws);
  const consent = drawConsent(state, place.labelled, draws);
  const hasPhoto = order > 0 && order <= PHOTOS;
  if (consent && hasPhoto) consent.photo = order % 2 === 1 ? [...consent.scopes] : [];
  const topics = draws
    .some(
      one.topics,
      draws.weighted([
        [1, 4],
        [2, 4],
        [3, 2],
        [4, 1],
      ] as const),
    )
    .map((topic) => ({ topic, help: draws.pick(HELP[topic] ?? ANY_TOPIC) }));
  const others = country.languages.slice(1).filter(() => draws.chance(0.5));
  return {
    name,
    job: draws.pick(JOBS),
    entity: draws.chance(place.country === 'FR' ? 0.6 : 0.15) ? draws.pick(DEPARTMENTS) : country.entity,
    country: place.country,
    city: city.name,
    timeZone: city.timeZone,
    languages: [...country.languages.slice(0, 1), ...others],
    topics,
    ...(draws.chance(0.4) && { accounts: [{ network: 'mastodon', url: `https://social.orvane.example/@${id.replaceAll('-', '')}` }] }),
    ...(draws.chance(0.7) && { email: address }),
    ...(hasPhoto && { photo: `./${id}.png` }),
    ...(sponsor !== undefined && { sponsor }),
    labelled: place.labelled,
    ...(draws.chance(0.6) && { availability: draws.pick(AVAILABILITY) }),
    ...(draws.chance(0.12) && { sponsoring: true as const }),
    ...(sponsor === undefined && order > 0 && draws.chance(0.7) && { seeking: true as const }),
    audience: consent?.scopes.includes('public') ? 'public' : 'internal',
    ...(consent && { consent }),
  };
}
