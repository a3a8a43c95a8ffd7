/** A place in a file; both count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

export const fileStart: Place = { line: 1, column: 1 };

/** A change of a text: so many signs from `start` on, in the text before, gave way to so many others. */
export interface TextEdit {
  start: number;
  length: number;
  put: number;
}

/**
 * The text of a file, with the way from an offset to a line and a column. A text in which named words have taken their
 * places leads back to the file as it is written.
 */
export class SourceText {
  readonly text: string;
  readonly #written: string;
  readonly #edits: readonly TextEdit[];
  #lineStarts: number[] | undefined;

  /** @param written the text as the file has it, and what changed since, in order */
  constructor(text: string, written: { text: string; edits: readonly TextEdit[] } = { text, edits: [] }) {
    this.text = text;
    this.#written = written.text;
    this.#edits = written.edits;
  }

  /** The text as the file has it. */
  get written(): string {
    return this.#written;
  }

  /** The place of an offset counted in UTF-16 units. Offsets outside the text give its nearest end. */
  place(offset: number): Place {
    const starts = (this.#lineStarts ??= lineStarts(this.#written));
    const inside = this.#asWritten(Math.max(0, Math.min(offset, this.text.length)));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  }

  /** The place in the file of a place in the text. */
  placeOf({ line, column }: Place): Place {
    if (this.#edits.length === 0) return { line, column };
    return this.place((lineStarts(this.text)[line - 1] ?? 0) + column - 1);
  }

  #asWritten(offset: number): number {
    let moved = 0;
    for (const { start, length, put } of this.#edits) {
      const now = start - moved;
      if (offset < now) break;
      // Within a word, the place is that of its name.
      if (offset < now + put) return start;
      moved += length - put;
    }
    return offset + moved;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
