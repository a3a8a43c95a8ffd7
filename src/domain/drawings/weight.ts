/** An element of a drawing, as far as its weight goes. */
export interface Part {
  id: string | undefined;
  /** How much work it is beside one shape: see {@link costOf}. */
  cost: number;
  /** The parts that it draws by name: `<use>`, patterns, masks, markers. */
  uses: readonly string[];
  children: readonly Part[];
}

/**
 * How much a browser draws for a part, in shapes: `<use>` of `<use>` of `<use>` is a bomb of a few lines. Infinite for a
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
    let sum = part.cost;
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

/** What looks at all points around each point. */
const slowest = new Set(['feMorphology', 'feConvolveMatrix']);
/** What makes a picture of its own of all that stands in it, as large as the drawing, before it is drawn. */
const layered = ['filter', 'mask', 'opacity', 'mix-blend-mode'];

/**
 * The work of one element, in shapes. An effect goes over every point of the picture: measured with librsvg at 1,200
 * points, fifty effects or a thousand layers take some seconds, and so do five of the slowest ones. Each counts where it
 * is described and where it is used.
 */
export function costOf(name: string, attributes: Readonly<Record<string, string>>): number {
  if (slowest.has(name)) return 5000;
  if (/^fe[A-Z]/.test(name) && !/^fe(?:Merge|Func|.*Light$)/.test(name)) return 500;
  const style = attributes['style'] ?? '';
  return layered.some((property) => attributes[property] !== undefined || style.includes(`${property}:`)) &&
    /^(?:g|svg|use|symbol)$/.test(name)
    ? 50
    : 1;
}
