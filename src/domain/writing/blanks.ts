export interface Blank {
  /** What to write there, without the brackets. */
  prompt: string;
  start: number;
  /** Exclusive, after the closing bracket. */
  end: number;
}

/** The blanks that are still in a text: `[what surprised you]`. What goes on over a line, or is only “[…]”, is none. */
export function findBlanks(text: string): Blank[] {
  return Array.from(text.matchAll(/\[([^[\]\n]*\p{L}[^[\]\n]*)\](?!\()/gu), ({ 0: whole, 1: prompt, index }) => ({
    prompt: prompt!,
    start: index,
    end: index + whole.length,
  }));
}

/** The blank after a place, the first one after the last. */
export const nextBlank = (blanks: readonly Blank[], place: number): Blank | undefined =>
  blanks.find(({ start }) => start >= place) ?? blanks[0];
