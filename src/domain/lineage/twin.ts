import { everyPlace, type Person, type Place } from './tree.ts';

/** An item of the nested lists: a person, or an unnamed place with people below it. */
export interface TwinItem {
  person: Person | undefined;
  items: TwinItem[];
  /** Unnamed places right below that lead to nobody listed. */
  unnamed: number;
  /** The branch has a page of its own, with so many people on it. */
  branch: { people: number } | undefined;
}

/** A page of the nested lists: the trunk, or the branch of one person. Long ones come in parts. */
export interface TwinPage {
  head: Place | undefined;
  /** From 1. */
  part: number;
  parts: number;
  items: TwinItem[];
  /** As for an item, of the page’s own head. */
  unnamed: number;
}

/** What keeps a page light: people in its lists, and generations below its head. */
export interface TwinLimits {
  people: number;
  generations: number;
  /** Smaller branches get no page for their size: a list that stays too long comes in parts. */
  branch: number;
}

/** About 60 kB of lists, and lists that a narrow screen can still indent. */
export const twinLimits: TwinLimits = { people: 320, generations: 9, branch: 40 };

/** How much of a page a place takes with what is below it on the same page. */
interface Weight {
  people: number;
  generations: number;
}

/**
 * The lineage as pages of nested lists on which each listed person is exactly one item. From the leaves up, where a branch would make a page too heavy, its
 * largest parts get pages of their own. Unnamed places never have one: what is below them stands on the page of the nearest person above, or on the trunk.
 */
export function twinPages(roots: readonly Place[], limits: TwinLimits = twinLimits): TwinPage[] {
  const weights = new Map<Place, Weight>();
  const branches = new Set<Place>();

  for (const place of [...everyPlace(roots)].reverse()) weights.set(place, settle(place.children, place, limits, weights, branches));
  settle(roots, undefined, limits, weights, branches);

  const items = (places: readonly Place[]) => itemsOf(places, branches);
  const heads = [...everyPlace(roots)].filter((place) => branches.has(place));
  return [undefined, ...heads].flatMap((head): TwinPage[] => {
    const places = head ? head.children : roots;
    const parts = inParts(items(places), limits.people);
    return parts.map((part, index) => ({
      head,
      part: index + 1,
      parts: parts.length,
      items: part,
      unnamed: index === parts.length - 1 ? unnamedAmong(places) : 0,
    }));
  });
}

/** Weighs a list on the page of the place above it, and moves its largest branches to their own pages until it fits. */
function settle(
  children: readonly Place[],
  above: Place | undefined,
  limits: TwinLimits,
  weights: Map<Place, Weight>,
  branches: Set<Place>,
): Weight {
  const own = above?.person ? 1 : 0;
  const sum = () => children.reduce((total, child) => total + weights.get(child)!.people, own);
  const cuttable = [...everyCuttable(children, branches)].sort((a, b) => weights.get(b)!.people - weights.get(a)!.people);
  const cut = (place: Place) => {
    branches.add(place);
    for (let at: Place | undefined = place, lost = weights.get(place)!.people - 1; at && at !== above; at = at.parent)
      weights.get(at)!.people -= lost;
    weights.get(place)!.generations = 1;
  };
  for (const place of cuttable) {
    const { people, generations } = weights.get(place)!;
    const heavy = sum() > limits.people && people >= limits.branch;
    if (heavy || generations >= limits.generations) cut(place);
  }
  return { people: sum(), generations: 1 + children.reduce((most, child) => Math.max(most, weights.get(child)!.generations), 0) };
}

/** The nearest people of a list who could head a page: those in it, and through unnamed places those below. */
function* everyCuttable(places: readonly Place[], branches: ReadonlySet<Place>): Generator<Place> {
  for (const place of places) {
    if (!place.person) yield* everyCuttable(place.children, branches);
    else if (place.people > 1 && !branches.has(place)) yield place;
  }
}

const unnamedAmong = (places: readonly Place[]) => places.reduce((sum, { people, places: all }) => sum + (people === 0 ? all : 0), 0);

function itemsOf(places: readonly Place[], branches: ReadonlySet<Place>): TwinItem[] {
  return places
    .filter(({ people }) => people > 0)
    .map((place) => {
      const away = branches.has(place);
      return {
        person: place.person,
        items: away ? [] : itemsOf(place.children, branches),
        unnamed: away ? 0 : unnamedAmong(place.children),
        branch: away ? { people: place.people - 1 } : undefined,
      };
    });
}

const peopleIn = (item: TwinItem): number => item.items.reduce((sum, below) => sum + peopleIn(below), item.person ? 1 : 0);

/** A long list in parts of about the same size as the limit. An unnamed place with too many below it is in several parts. */
function inParts(items: readonly TwinItem[], limit: number): TwinItem[][] {
  const parts: TwinItem[][] = [[]];
  let room = limit;
  const pieces = items.flatMap((item) =>
    item.person || peopleIn(item) <= limit
      ? [item]
      : inParts(item.items, limit).map((below, index, all) => ({
          ...item,
          items: below,
          unnamed: index === all.length - 1 ? item.unnamed : 0,
        })),
  );
  for (const item of pieces) {
    const size = peopleIn(item);
    if (size > room && parts.at(-1)!.length > 0) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)!.push(item);
    room -= size;
  }
  return parts;
}

/** The head of a page’s nearest page above; `undefined` for the trunk. */
export function headAbove(head: Place, pages: readonly TwinPage[]): Place | undefined {
  const heads = new Set(pages.map((page) => page.head));
  let at = head.parent;
  while (at && !heads.has(at)) at = at.parent;
  return at;
}
