/** A place in a file; both count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

export const fileStart: Place = { line: 1, column: 1 };

/** The text of a file, with the way from an offset to a line and a column. */
export class SourceText {
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The place of an offset counted in UTF-16 units. Offsets outside the text give its nearest end. */
  place(offset: number): Place {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    const inside = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
