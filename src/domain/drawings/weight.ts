/** An element of a drawing, as far as its weight goes. */
export interface Part {
  id: string | undefined;
  /** The parts that it draws by name: `<use>`, patterns, masks, markers. */
  uses: readonly string[];
  children: readonly Part[];
}

/**
 * How many elements a browser draws for a part: `<use>` of `<use>` of `<use>` is a bomb of a few lines. Infinite for a
 * drawing that uses itself.
 */
export function weightOf(root: Part): number {
  const named = new Map<string, Part>();
  const index = (part: Part): void => {
    if (part.id !== undefined && !named.has(part.id)) named.set(part.id, part);
    part.children.forEach(index);
  };
  index(root);
  const known = new Map<Part, number>();
  const open = new Set<Part>();
  const weigh = (part: Part): number => {
    const held = known.get(part);
    if (held !== undefined) return held;
    if (open.has(part) || open.size > 500) return Infinity;
    open.add(part);
    let sum = 1;
    for (const child of part.children) sum += weigh(child);
    for (const name of part.uses) {
      const target = named.get(name);
      if (target) sum += weigh(target);
    }
    open.delete(part);
    known.set(part, sum);
    return sum;
  };
  return weigh(root);
}
