import { type Measure, measureOf, type Part } from './cost.ts';
import { readSheet } from './sheet.ts';

/** Comparisons of a selector’s part with an element; a second or two in librsvg. */
const mostComparisons = 20_000_000;

/**
 * How much a browser draws for a drawing, in shapes: `<use>` of `<use>` of `<use>` is a bomb of a few lines, and so is a mask in a mask by a style sheet, or a
 * rich marker at each point of a long line. Infinite for a drawing that uses itself.
 * @param css its style sheets, clean
 */
export function weightOf(root: Part, css: string): number {
  const sheet = readSheet(css);
  const measures = new Map<Part, Measure>();
  const named = new Map<string, Part>();
  const parts: Part[] = [];
  const index = (part: Part): void => {
    parts.push(part);
    const { id } = part.attributes;
    if (id !== undefined && !named.has(id)) named.set(id, part);
    part.children.forEach(index);
  };
  index(root);
  if (parts.length * sheet.size > mostComparisons) return Infinity;
  for (const part of parts) measures.set(part, measureOf(part, sheet));

  const sum = (own: (measure: Measure, weigh: (part: Part) => number, part: Part) => number) => {
    const known = new Map<Part, number>();
    const open = new Set<Part>();
    const weigh = (part: Part): number => {
      const held = known.get(part);
      if (held !== undefined) return held;
      if (open.has(part) || open.size > 500) return Infinity;
      open.add(part);
      const measure = measures.get(part)!;
      let all = own(measure, weigh, part);
      for (const child of part.children) all += weigh(child);
      for (const name of measure.uses) all += weighNamed(name, weigh);
      open.delete(part);
      known.set(part, all);
      return all;
    };
    return weigh;
  };
  const weighNamed = (name: string, weigh: (part: Part) => number): number => {
    const target = named.get(name);
    return target === undefined ? 0 : weigh(target);
  };
  const pointsOf = sum(({ points }) => points);
  const shapesOf = sum(() => 1);
  return sum(({ cost, markers }, weigh, part) =>
    markers.reduce(
      (all, { target, at }) => all + Math.max(1, at === 'points' ? pointsOf(part) : shapesOf(part)) * weighNamed(target, weigh),
      cost,
    ),
  )(root);
}
