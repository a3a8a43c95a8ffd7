import { breakLines, type Line } from './break-lines.ts';
import type { TextField } from './card.ts';
import { FitError } from './errors.ts';
import { faces, type FaceName } from './fonts.ts';
import type { Measure } from './measure.ts';
import { piecesOf } from './pieces.ts';

/** A rectangle in which text stands, in pixels from the image’s left and top edges. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A round shape at the right that lines end before, its margin included. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** A text to set below the one before it. */
export interface Block {
  field: TextField;
  text: string;
  face: FaceName;
  colour: string;
  /** Letter sizes to try, in pixels, best first. */
  sizes: number[];
  maxLines: number;
  /** From the baseline above (or the area’s top) to the top of the capitals, in pixels and in ems of the block’s size. */
  gap?: { px?: number; em?: number };
  /** How much smaller letters may get where that saves a line: 0.16 is 16 %. */
  linePrice?: number;
  /** How much its size matters beside that of the blocks below it. */
  weight?: number;
}

/** A line of text that has its place. */
export interface PlacedLine {
  field: TextField;
  text: string;
  face: FaceName;
  colour: string;
  size: number;
  left: number;
  baseline: number;
  width: number;
  /** How wide it might have been. */
  limit: number;
}

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
 * Sets blocks one below the other, each in the largest size that leaves room
 * for all. Line widths are measured, never guessed; what cannot be set in the
 * smallest sizes is refused with a FitError.
 */
export function fitStack(blocks: Block[], area: Area, avoid: Circle[], measure: Measure, source: string): Stack {
  const stack = place(blocks, area.top, area, avoid, measure);
  if (stack) return stack;
  const alone = (block: Block) => place([{ ...block, gap: undefined }], area.top, area, avoid, measure);
  const culprit = blocks.find((block) => !alone(block)) ?? blocks.find((block) => block.field === 'headline') ?? blocks[0];
  throw new FitError(source, culprit?.field ?? 'headline', culprit?.text ?? '', {
    width: area.right - area.left,
    height: area.bottom - area.top,
  });
}

function place(blocks: Block[], above: number, area: Area, avoid: Circle[], measure: Measure): Stack | undefined {
  const [block, ...rest] = blocks;
  if (!block) return { lines: [], bottom: above, score: 0 };
  let best: Stack | undefined;
  for (const candidate of candidates(block, rest, above, area, avoid, measure)) {
    if (!best || candidate.score > best.score) best = candidate;
  }
  return best;
}

/** The ways to set a block and all that follows it, from the largest letters to those a third smaller. */
function* candidates(block: Block, rest: Block[], above: number, area: Area, avoid: Circle[], measure: Measure): Generator<Stack> {
  let largest = 0;
  for (const size of block.sizes) {
    if (size < largest * 0.66) return;
    const first = above + (block.gap?.px ?? 0) + (block.gap?.em ?? 0) * size + faces[block.face].capHeight * size;
    const lines = setBlock(block, size, first, area, avoid, measure);
    const below = lines && place(rest, lines.at(-1)?.baseline ?? first, area, avoid, measure);
    if (!below) continue;
    largest ||= size;
    const score = (block.weight ?? 1) * scoreOf(lines, size, block.linePrice ?? 0.08) + below.score;
    yield { score, lines: [...lines, ...below.lines], bottom: below.bottom };
  }
}

/** Large letters, few lines, and no line much shorter than the others. */
function scoreOf(lines: PlacedLine[], size: number, linePrice: number): number {
  const widths = lines.map((line) => line.width);
  const ragged = 1 - Math.min(...widths) / Math.max(...widths);
  const lonely = lines.slice(0, -1).filter((line) => /(?:^|\s)\p{N}+$/u.test(line.text)).length;
  return Math.log(size) - linePrice * lines.length - 0.5 * Math.max(0, ragged - 0.35) - 0.1 * lonely;
}

function setBlock(block: Block, size: number, first: number, area: Area, avoid: Circle[], measure: Measure): PlacedLine[] | undefined {
  const face = faces[block.face];
  const pieces = piecesOf(block.text).map((piece) => ({ ...piece, width: measure(piece.text, block.face) }));
  const joints = { space: measure('\u00A0', block.face) * size, hyphen: measure('-', block.face) * size };
  for (let count = 1; count <= block.maxLines; count += 1) {
    const baselines = Array.from({ length: count }, (_, index) => first + index * face.lineHeight * size);
    // Descenders may reach the area’s edge, not pass it.
    if ((baselines.at(-1) ?? 0) + face.descent * 0.8 * size > area.bottom) return undefined;
    const limits = baselines.map((baseline) => roomAt(baseline, size, face.descent, area, avoid));
    const lines = breakLines(pieces, limits, size, joints);
    if (lines) return lines.map((line, index) => placeLine(line, block, size, baselines[index] ?? first, limits[index] ?? 0, area));
  }
  return undefined;
}

function placeLine(line: Line, { field, face, colour }: Block, size: number, baseline: number, limit: number, { left }: Area): PlacedLine {
  return { field, face, colour, size, text: line.text, width: line.width, limit, left: left - faces[face].bearing * size, baseline };
}

/** The width between the area’s left edge and whatever comes first at its right, over a line’s height. */
function roomAt(baseline: number, size: number, descent: number, area: Area, avoid: Circle[]): number {
  const top = baseline - 0.8 * size;
  const bottom = baseline + descent * size;
  const ends = avoid.map((circle) => edgeAt(circle, Math.min(Math.max(circle.y, top), bottom)));
  return Math.min(area.right, ...ends) - area.left;
}

/** Where a circle begins at the left on a given height: Infinity above and below it. */
export function edgeAt({ x, y, r }: Circle, height: number): number {
  const distance = Math.abs(height - y);
  return distance >= r ? Infinity : x - Math.sqrt(r ** 2 - distance ** 2);
}
