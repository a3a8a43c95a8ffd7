import { today } from '../../domain/day.ts';
import { type NamesPart, rowSteps, type TreePart } from '../../domain/lineage/format.ts';

export interface PersonHere {
  /** The identifier in the short form of `longId`. */
  short: string;
  name: string;
  city: string;
}

/** The lineage in the browser: places by their running number, parents before children, branch after branch. */
export interface Model {
  places: number;
  /** -1 for a first spark. */
  parent: Int32Array;
  /** 0 for a first spark. */
  generation: Uint16Array;
  /** How many places a branch has, its own included: the next sibling stands so much further on. */
  size: Int32Array;
  row: Float32Array;
  /** Listed colleagues whom each place passed the torch to. */
  passed: Uint16Array;
  /** The number among listed people, -1 for an unnamed place. */
  listed: Int32Array;
  /** The place of each listed person, -1 for one whose consent has lapsed. */
  placeOf: Int32Array;
  /** As many as have arrived, from the first. */
  people: PersonHere[];
  /** The places of each generation, from top to bottom. */
  columns: number[][];
  /** Rows from the first to the last. */
  rows: number;
}

export function createModel({ children, rows, unnamed }: TreePart): Model {
  const places = children.length;
  const model: Model = {
    places,
    parent: new Int32Array(places).fill(-1),
    generation: new Uint16Array(places),
    size: new Int32Array(places).fill(1),
    row: new Float32Array(places),
    passed: new Uint16Array(places),
    listed: new Int32Array(places),
    placeOf: new Int32Array(places - unnamed.length),
    people: [],
    columns: [],
    rows: 0,
  };
  let hidden = 0;
  for (const step of unnamed) model.listed[(hidden += step)] = -1;

  const open: { place: number; left: number }[] = [];
  let steps = 0;
  let listed = 0;
  for (let place = 0; place < places; place++) {
    while (open.length > 0 && open.at(-1)!.left === 0) open.pop();
    const above = open.at(-1);
    if (above) {
      above.left -= 1;
      model.parent[place] = above.place;
    }
    model.generation[place] = open.length;
    (model.columns[open.length] ??= []).push(place);
    open.push({ place, left: children[place]! });
    model.row[place] = (steps += rows[place]!) / rowSteps;
    model.rows = Math.max(model.rows, model.row[place]!);
    if (model.listed[place] === -1) continue;
    model.placeOf[listed] = place;
    model.listed[place] = listed++;
    if (above) model.passed[above.place]!++;
  }
  for (let place = places - 1; place > 0; place--) {
    const parent = model.parent[place]!;
    if (parent >= 0) model.size[parent]! += model.size[place]!;
  }
  return model;
}

/** Adds the next part’s people. */
export function addPeople(model: Model, { names, towns, town, ids, untils, until }: NamesPart, day = today()): void {
  const known = towns.split('\n');
  const short = ids.split('\n');
  names.split('\n').forEach((name, index) => {
    const last = untils[until[index]!] ?? '';
    if (last !== '' && last < day) forget(model, model.people.length);
    model.people.push({ name, city: known[town[index]!] ?? '', short: short[index] ?? '' });
  });
}

/** Somebody whose consent has lapsed: from now on their place is an unnamed one. */
function forget({ listed, placeOf, parent, passed }: Model, person: number): void {
  const place = placeOf[person]!;
  const above = parent[place]!;
  listed[place] = -1;
  placeOf[person] = -1;
  if (above >= 0) passed[above]! -= 1;
}

/** Who stands at a place; `undefined` for an unnamed one, or while the names are on their way. */
export const personAt = ({ listed, people }: Model, place: number): PersonHere | undefined => people[listed[place] ?? -1];

/** A place and those before it, back to the first spark. */
export function lineOf({ parent }: Model, place: number): number[] {
  const line = [];
  for (let at = place; at >= 0; at = parent[at]!) line.push(at);
  return line;
}

export type Move = 'parent' | 'child' | 'next' | 'previous' | 'first';

/** Where one goes from a place along the tree; the place itself where there is nothing. First sparks are siblings. */
export function moved({ places, parent, size }: Model, place: number, move: Move): number {
  const up = parent[place]!;
  if (move === 'parent') return up < 0 ? place : up;
  if (move === 'child') return size[place]! > 1 ? place + 1 : place;
  if (move === 'next') {
    const next = place + size[place]!;
    return next < (up < 0 ? places : up + size[up]!) ? next : place;
  }
  let at = place;
  if (move === 'first') {
    while (parent[at]! >= 0) at = parent[at]!;
    return at;
  }
  let sibling = up + 1;
  while (sibling + size[sibling]! <= place) {
    at = sibling;
    sibling += size[sibling]!;
  }
  return sibling === place ? at : place;
}
