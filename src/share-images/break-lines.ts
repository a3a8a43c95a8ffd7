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
 * Sets pieces, in letters of a size, in exactly `limits.length` lines, each no wider than its limit
 * (in pixels), or says `undefined` where they do not fit. Of all the ways, it
 * takes the one whose lines are most alike, and that ends few lines on a short
 * word or inside a word: what a typesetter does by hand in a headline. Asked for more and more lines,
 * it takes further what it found for fewer.
 */
export function lineBreaker(pieces: MeasuredPiece[], size: number, joints: Joints): (limits: number[]) => Line[] | undefined {
  const letters = pieces.reduce((sum, piece) => sum + piece.width * size, 0);
  const spaces = pieces.filter(({ spaced }, index) => spaced && index > 0).length;
  // By their limits: [i] is the best way to set the first i pieces in so many lines.
  const known = new Map<string, Ways>([['', [{ cost: 0, end: 0, width: 0 }]]]);
  const waysIn = (limits: number[]): Ways => {
    const key = limits.join(' ');
    const ways = known.get(key) ?? withLine(waysIn(limits.slice(0, -1)), limits.at(-1) ?? 0, false);
    known.set(key, ways);
    return ways;
  };

  /** @param last whether the line has to take all that is left */
  function withLine(ways: Ways, limit: number, last: boolean): Ways {
    const next: Ways = [];
    for (const before of ways) {
      if (!before) continue;
      let set = 0;
      for (let end = before.end + 1; end <= pieces.length; end += 1) {
        const piece = pieces[end - 1]!;
        set += ((end > before.end + 1 && piece.spaced ? joints.space : 0) + piece.width) * size;
        const width = end < pieces.length && piece.hyphen ? set + joints.hyphen * size : set;
        if (width > limit) break;
        if (last && end < pieces.length) continue;
        const cost = before.cost + (width / limit) ** 2 + (end < pieces.length ? breakCost(pieces, end) : 0);
        const held = next[end];
        if (!held || cost < held.cost) next[end] = { cost, end, width, before };
      }
    }
    return next;
  }

  return (limits) => {
    // A space falls away at the end of a line alone.
    const least = letters + Math.max(0, spaces - (limits.length - 1)) * joints.space * size;
    if (least > limits.reduce((sum, limit) => sum + limit, 1)) return undefined;
    return linesOf(withLine(waysIn(limits.slice(0, -1)), limits.at(-1) ?? 0, true)[pieces.length], pieces);
  };
}

type Ways = (Way | undefined)[];

/** A way to set the first `end` pieces: its last line, and the way before. */
interface Way {
  cost: number;
  end: number;
  /** Of its last line, in pixels. */
  width: number;
  before?: Way;
}

function linesOf(way: Way | undefined, pieces: MeasuredPiece[]): Line[] | undefined {
  if (!way) return undefined;
  const { before, end, width } = way;
  if (!before) return [];
  const line = pieces.slice(before.end, end);
  const text = line.map((piece, index) => (index > 0 && piece.spaced ? ' ' : '') + piece.text).join('');
  const next = pieces[end];
  const strain = next?.cost !== undefined && next.cost > 0 ? { strain: next.cost } : {};
  return [...(linesOf(before, pieces) ?? []), { text: next && line.at(-1)?.hyphen ? `${text}-` : text, width, ...strain }];
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
