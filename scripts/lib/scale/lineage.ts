import { addDays, daysBetween, TODAY } from './days.ts';
import type { Draws } from './random.ts';

/** A place in the relay, before anybody has a name. */
export interface RelayPlace {
  /** The day of the label. Places stand in the order of these days. */
  labelled: string;
  country: string;
  /** The place of the sponsor, always an earlier one with an earlier day. */
  sponsor: number | undefined;
}

const FIRST_DAY = '2022-03-01';
const LAST_DAY = addDays(TODAY, -2);
/** So many people in a row have passed the torch on, whatever the draws have given. */
const SPINE = 13;
/** Every so many people, one has the label from the programme itself. */
const ALONE = 20;
const MOST_SPONSORED = 90;

/**
 * Who passed the torch to whom. The programme grows: more people join each year. Some sponsor many and most nobody;
 * one is mostly sponsored in one’s own country, by somebody who joined in the last year or by somebody who sponsors often.
 * @param countries the country of each place
 */
export function drawRelay(countries: readonly string[], draws: Draws): RelayPlace[] {
  const total = countries.length;
  const span = daysBetween(FIRST_DAY, LAST_DAY);
  const sparks = Math.min(7, 1 + Math.floor(total / 1500));
  const spine = new Map(
    Array.from({ length: SPINE }, (_, step) => [
      Math.floor((step * (total - 1)) / (SPINE - 1)),
      step === 0 ? undefined : Math.floor(((step - 1) * (total - 1)) / (SPINE - 1)),
    ]),
  );
  const places: RelayPlace[] = [];
  const sponsored: number[] = [];
  const often: number[] = [];
  countries.forEach((country, index) => {
    const labelled = addDays(FIRST_DAY, Math.floor(span * (index / (total - 1)) ** 0.65));
    const fits = (place: number): boolean => places[place]!.labelled < labelled && sponsored[place]! < MOST_SPONSORED;
    const sponsor = spine.has(index)
      ? spine.get(index)
      : index < sparks || index % ALONE === ALONE - 1
        ? undefined
        : drawSponsor({ places, often, country, fits }, draws);
    places.push({ labelled, country, sponsor });
    sponsored.push(0);
    if (draws.chance(0.5)) often.push(index);
    if (sponsor === undefined) return;
    sponsored[sponsor]! += 1;
    often.push(sponsor);
  });
  return places;
}

function drawSponsor(
  {
    places,
    often,
    country,
    fits,
  }: { places: readonly RelayPlace[]; often: readonly number[]; country: string; fits: (place: number) => boolean },
  draws: Draws,
): number | undefined {
  let found: number | undefined;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const last = places.length - 1;
    const candidate = often.length > 0 && draws.chance(0.5) ? draws.pick(often) : draws.int(Math.floor(last * 0.6), last);
    if (!fits(candidate)) continue;
    found = candidate;
    if (places[candidate]!.country === country) return found;
  }
  return found;
}

/** How many people in a row there are up to each place: 1 for a first spark. */
export function generations(places: readonly RelayPlace[]): number[] {
  const found: number[] = [];
  for (const { sponsor } of places) found.push(sponsor === undefined ? 1 : found[sponsor]! + 1);
  return found;
}
