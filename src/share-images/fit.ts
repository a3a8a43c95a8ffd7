import { blockSetter, type Block, type PlacedLine, type SetBlock } from './block.ts';
import { FitError } from './errors.ts';
import { faces } from './faces.ts';
import type { Area, Circle } from './geometry.ts';
import type { Measure } from './measure.ts';

export interface Stack {
  lines: PlacedLine[];
  /** The last baseline. */
  bottom: number;
  /** How good it looks; stacks of the same blocks compare. */
  score: number;
}

/** Sizes from `from` down to `to`, each 4 % smaller than the one before. */
export function sizesBetween(from: number, to: number): number[] {
  const steps = Math.max(0, Math.ceil(Math.log(from / to) / -Math.log(0.96)));
  return [...Array.from({ length: steps }, (_, step) => Math.round(from * 0.96 ** step)), Math.round(to)];
}

/**
 * Sets blocks one below the other, each in letters as large as leaves room
 * for all, its lines before whatever round shape is in their way. Widths are
 * measured, never guessed; what cannot be set in the smallest letters is
 * refused with a FitError, so that nothing ever overflows or is cut.
 */
export function fitStack(blocks: Block[], area: Area, avoid: Circle[], measure: Measure, source: string): Stack {
  const setters = blocks.map((block) => ({ ...block, set: blockSetter(block, area, avoid, measure) }));
  const stack = place(setters, area.top, area.bottom);
  if (stack) return stack;
  const culprit =
    setters.find((block) => !place([{ ...block, gap: undefined }], area.top, area.bottom)) ??
    blocks.find((block) => block.field === 'headline') ??
    blocks[0];
  throw new FitError(source, culprit?.field ?? 'headline', culprit?.text ?? '', {
    width: area.right - area.left,
    height: area.bottom - area.top,
  });
}

/**
 * The same block where nothing else fits: in letters down to a little over a third of its smallest, in more lines,
 * closer to what is above, and with words taken apart. Everything that the schemas allow fits so, in any script.
 */
export function tightened(block: Block): Block {
  const smallest = block.sizes.at(-1) ?? 0;
  return {
    ...block,
    sizes: sizesBetween(smallest, 0.38 * smallest),
    maxLines: 3 * block.maxLines,
    gap: block.gap && { px: 0.4 * (block.gap.px ?? 0), em: Math.max(block.gap.em ?? 0, 0.2) },
    linePrice: 0.01,
    anywhere: true,
  };
}

type Setter = Block & { set: SetBlock };

/**
 * The best way to set blocks from a height on. It tries sizes from the largest
 * that has room to those a third smaller, and leaves out what cannot be
 * better than the best so far, or has no room for what follows.
 */
function place(blocks: Setter[], above: number, end: number): Stack | undefined {
  const [block, ...rest] = blocks;
  if (!block) return { lines: [], bottom: above, score: 0 };
  const hope = rest.reduce((sum, other) => sum + bestScore(other, other.sizes[0] ?? 0), 0);
  const need = rest.reduce((sum, other) => sum + leastHeight(other), 0);
  let best: Stack | undefined;
  let largest = 0;
  for (const size of block.sizes) {
    if (size < largest * 0.66 || (best && bestScore(block, size) + hope <= best.score)) break;
    const lines = block.set(size, above + heightOf(block, size));
    const baseline = lines?.at(-1)?.baseline;
    if (!lines || baseline === undefined || baseline + need > end) continue;
    const own = scoreOf(lines, size, block);
    if (best && own + hope <= best.score) continue;
    const below = place(rest, baseline + overhang(block, size, rest), end);
    if (!below) continue;
    largest ||= size;
    const score = own + below.score;
    if (!best || score > best.score) best = { score, lines: [...lines, ...below.lines], bottom: below.bottom };
  }
  return best;
}

/** From what is above to the first baseline. */
function heightOf({ gap, face }: Block, size: number): number {
  return (gap?.px ?? 0) + ((gap?.em ?? 0) + faces[face].capHeight) * size;
}

/** Gaps leave room for Latin descenders; Arabic ones reach further down. */
function overhang({ face }: Block, size: number, rest: Block[]): number {
  return rest.length > 0 ? Math.max(0, faces[face].descent - latinDescent) * size : 0;
}

const latinDescent = faces.text500.descent;

function leastHeight(block: Block): number {
  return heightOf(block, block.sizes.at(-1) ?? 0);
}

const usualLinePrice = 0.08;

/** Large letters, few lines, no line much shorter than the others, no number parted from what it counts, no word from itself. */
function scoreOf(lines: PlacedLine[], size: number, { linePrice = usualLinePrice, weight = 1 }: Block): number {
  const widths = lines.map((line) => line.width);
  const ragged = 1 - Math.min(...widths) / Math.max(...widths);
  const strain = lines.reduce((sum, line) => sum + (line.strain ?? 0), 0);
  const lonely = lines.slice(0, -1).filter((line) => /(?:^|\s)\p{N}+$/u.test(line.text)).length;
  return weight * (Math.log(size) - linePrice * lines.length - 0.5 * Math.max(0, ragged - 0.35) - 0.1 * lonely - 0.55 * strain);
}

/** What a block scores on one line. */
function bestScore({ linePrice = usualLinePrice, weight = 1 }: Block, size: number): number {
  return weight * (Math.log(size) - linePrice);
}
