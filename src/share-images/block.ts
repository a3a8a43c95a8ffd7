import { type Line, lineBreaker, type MeasuredPiece } from './break-lines.ts';
import type { TextField } from './card.ts';
import { faces, type FaceName } from './faces.ts';
import { roomBetween, type Area, type Circle } from './geometry.ts';
import type { Measure } from './measure.ts';
import { lettersOf, piecesOf } from './pieces.ts';

/** A text to set below the one before it. */
export interface Block {
  field: TextField;
  text: string;
  face: FaceName;
  colour: string;
  /** Letter sizes to try, in pixels, largest first. */
  sizes: number[];
  maxLines: number;
  /** From the baseline above (or the area’s top) to the top of the capitals, in pixels and in ems of the block’s size. */
  gap?: { px?: number; em?: number };
  /** How much smaller letters may get where that saves a line: 0.16 is 16 %. */
  linePrice?: number;
  /** How much its size matters beside that of the other blocks. */
  weight?: number;
  /** Whether lines may end between any two letters. */
  anywhere?: boolean;
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
  strain?: number;
}

/** Sets a block in letters of a size, its first baseline at a height, in as few lines as can be. */
export type SetBlock = (size: number, first: number) => PlacedLine[] | undefined;

/** Marks whose left half is white where they are as wide as a Han character. */
const opening = /^[「『（《〈【〔“‘]/u;

export function blockSetter(block: Block, area: Area, avoid: Circle[], measure: Measure): SetBlock {
  const face = faces[block.face];
  const cut = block.anywhere ? lettersOf(piecesOf(block.text)) : piecesOf(block.text);
  const pieces: MeasuredPiece[] = cut.map((piece) => ({ ...piece, width: measure(piece.text, block.face) }));
  const joints = { space: measure('\u00A0', block.face), hyphen: measure('-', block.face) };
  const known = new Map<string, Line[] | undefined>();
  const breakers = new Map<number, ReturnType<typeof lineBreaker>>();
  const breakerOf = (size: number) => {
    const breaker = breakers.get(size) ?? lineBreaker(pieces, size, joints);
    breakers.set(size, breaker);
    return breaker;
  };

  /** Lines do not depend on their height but through their room, which is most often the same. */
  function broken(size: number, limits: number[]): Line[] | undefined {
    const key = `${size} ${limits.map(Math.floor).join(' ')}`;
    if (!known.has(key)) known.set(key, breakerOf(size)(limits.map(Math.floor)));
    return known.get(key);
  }

  return (size, first) => {
    const limits: number[] = [];
    for (let count = 1; count <= block.maxLines; count += 1) {
      const baseline = first + (count - 1) * face.lineHeight * size;
      // Descenders may reach the area’s edge, not pass it.
      if (baseline + face.descent * 0.8 * size > area.bottom) return undefined;
      limits.push(roomBetween(baseline - 0.8 * size, baseline + face.descent * size, area, avoid));
      const lines = broken(size, limits);
      if (lines) {
        return lines.map((line, index) => ({
          field: block.field,
          face: block.face,
          colour: block.colour,
          ...line,
          size,
          limit: limits[index] ?? 0,
          left: area.left - (face.bearing + (opening.test(line.text) ? (face.hanging ?? 0) : 0)) * size,
          baseline: first + index * face.lineHeight * size,
        }));
      }
    }
    return undefined;
  };
}
