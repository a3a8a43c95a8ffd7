import type { Piece } from './pieces.ts';

/** A piece with its width, in ems of its face. */
export interface MeasuredPiece extends Piece {
  width: number;
}

export interface Line {
  text: string;
  /** In pixels. */
  width: number;
  /** How unwelcome its end is, where Chinese or Japanese words are taken apart. */
  strain?: number;
}

/** The widths of what lies between pieces, in ems. */
export interface Joints {
  space: number;
  hyphen: number;
}

/**
 * Sets pieces in exactly `limits.length` lines, each no wider than its limit
 * (in pixels), or says `undefined` where they do not fit. Of all the ways, it
 * takes the one whose lines are most alike, and that ends few lines on a short
 * word or inside a word: what a typesetter does by hand in a headline.
 */
export function breakLines(pieces: MeasuredPiece[], limits: number[], size: number, joints: Joints): Line[] | undefined {
  interface Way {
    cost: number;
    lines: Line[];
  }
  // ways[i]: the best way to set the first i pieces in the lines so far.
  let ways: (Way | undefined)[] = [{ cost: 0, lines: [] }];
  for (const [index, limit] of limits.entries()) {
    const last = index === limits.length - 1;
    const next: (Way | undefined)[] = [];
    for (const [start, way] of ways.entries()) {
      if (!way) continue;
      for (let end = start + 1; end <= pieces.length; end += 1) {
        const line = setLine(pieces.slice(start, end), size, joints, end === pieces.length);
        if (line.width > limit) break;
        if (last && end < pieces.length) continue;
        const told = pieces[end]?.cost;
        if (told !== undefined && told > 0) line.strain = told;
        const cost = way.cost + (line.width / limit) ** 2 + (end < pieces.length ? breakCost(pieces, end) : 0);
        const known = next[end];
        if (!known || cost < known.cost) next[end] = { cost, lines: [...way.lines, line] };
      }
    }
    ways = next;
  }
  return ways[pieces.length]?.lines;
}

function setLine(pieces: MeasuredPiece[], size: number, joints: Joints, ends: boolean): Line {
  let text = '';
  let width = 0;
  for (const [index, piece] of pieces.entries()) {
    const spaced = index > 0 && piece.spaced;
    text += (spaced ? ' ' : '') + piece.text;
    width += ((spaced ? joints.space : 0) + piece.width) * size;
  }
  if (!ends && pieces.at(-1)?.hyphen) return { text: `${text}-`, width: width + joints.hyphen * size };
  return { text, width };
}

/** How unwelcome a line end before piece `end` is; the squares of full lines cost 1. */
function breakCost(pieces: MeasuredPiece[], end: number): number {
  const next = pieces[end];
  if (next?.cost !== undefined) return next.cost;
  if (!next?.spaced) return 0.3;
  const before = pieces[end - 1]?.text ?? '';
  if (/^\p{Ll}{1,3}$|^\p{Lu}$|^\p{N}+$/u.test(before)) return 0.12;
  return /[.,:;!?…،؛؟。、]$/.test(before) ? -0.05 : 0;
}
