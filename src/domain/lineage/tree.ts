/** A listed person, as the lineage knows them. */
export interface Person {
  id: string;
  name: string;
  city: string;
  /** ISO 3166, two capitals. */
  country: string;
  /** The day on which they became a champion. */
  labelled: string;
  /** The last day of their consent. */
  until?: string | undefined;
}

/** A place in the relay. One without a person is an unnamed dot: somebody who is not listed, of whom nothing is known here. */
export interface Place {
  person: Person | undefined;
  parent: Place | undefined;
  children: Place[];
  /** 1 for a first spark. */
  generation: number;
  /** Listed people here and below. */
  people: number;
  /** Places here and below, unnamed ones included. */
  places: number;
}

/** Every place below some, parents before children and branch after branch. Without recursion: a relay can be of any length. */
export function* everyPlace(roots: readonly Place[]): Generator<Place> {
  const waiting = [...roots].reverse();
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    yield place;
    for (let index = place.children.length - 1; index >= 0; index--) waiting.push(place.children[index]!);
  }
}

/**
 * The relay as trees, one for each first spark.
 *
 * Their order must tell nothing of those who are not listed, so identifiers have no part in it: people stand in the order in which they are given (by name),
 * then unnamed places, by the first person below them, and at last those with nobody below, by their shape alone.
 * @param people those who are listed, in the order in which they are shown
 * @param sponsorOf every place’s sponsor, listed or not; one that is not in the map is as none, and a circle is cut open
 */
export function growTrees(people: readonly Person[], sponsorOf: ReadonlyMap<string, string | undefined>): Place[] {
  const listed = new Map(people.map((person) => [person.id, person]));
  const all = new Map([...new Set([...listed.keys(), ...sponsorOf.keys()])].map((id) => [id, newPlace(listed.get(id))]));
  const roots: Place[] = [];
  for (const [id, place] of all) {
    const sponsor = all.get(sponsorOf.get(id) ?? '');
    if (sponsor && !isAbove(place, sponsor)) {
      place.parent = sponsor;
      sponsor.children.push(place);
    } else {
      roots.push(place);
    }
  }
  const rank = new Map(people.map((person, index) => [person, index]));
  const first = new Map<Place, number>();
  const shape = new Map<Place, string>();
  const compare = (a: Place, b: Place) =>
    Number(!a.person) - Number(!b.person) ||
    (first.get(a) ?? Infinity) - (first.get(b) ?? Infinity) ||
    (shape.get(a) ?? '').localeCompare(shape.get(b) ?? '', 'en') ||
    0;

  for (const place of everyPlace(roots)) place.generation = (place.parent?.generation ?? 0) + 1;
  for (const place of [...everyPlace(roots)].reverse()) {
    place.children.sort(compare);
    for (const child of place.children) {
      place.people += child.people;
      place.places += child.places;
    }
    if (place.person) first.set(place, rank.get(place.person)!);
    else if (place.people > 0) first.set(place, Math.min(...place.children.map((child) => first.get(child) ?? Infinity)));
    else shape.set(place, `(${place.children.map((child) => shape.get(child)).join('')})`);
  }
  return roots.sort(compare);
}

const newPlace = (person: Person | undefined): Place => ({
  person,
  parent: undefined,
  children: [],
  generation: 1,
  people: person ? 1 : 0,
  places: 1,
});

/** Whether a place is the other one or one of those before it, as they have been joined so far. */
function isAbove(place: Place, other: Place): boolean {
  for (let at: Place | undefined = other; at; at = at.parent) if (at === place) return true;
  return false;
}

/** The people before a place, first spark first, with unnamed places as `undefined`. */
export function lineTo(place: Place): (Person | undefined)[] {
  const line: (Person | undefined)[] = [];
  for (let at = place.parent; at; at = at.parent) line.unshift(at.person);
  return line;
}
