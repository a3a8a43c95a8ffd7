/** The characters of a column: printable ASCII that JSON need not escape. */
const first = 35;
const last = 126;
const backslash = 92;
const base = last - first;

const charOf = (digit: number) => String.fromCharCode(digit + first >= backslash ? digit + first + 1 : digit + first);
const digitOf = (code: number) => (code > backslash ? code - 1 : code) - first;

/** How many characters a value takes, for values from 0 to `size - 1`. */
const widthFor = (size: number) => (size <= base ? 1 : size <= base ** 2 ? 2 : 3);

/**
 * Small whole numbers as a string, all first digits together, then all second ones: like stands by like, which is what
 * gzip presses best. `size` is one more than the largest value that may stand in it.
 */
export function pack(values: readonly number[], size: number): string {
  let text = '';
  for (let power = base ** (widthFor(size) - 1); power >= 1; power /= base) {
    for (const value of values) text += charOf(Math.floor(value / power) % base);
  }
  return text;
}

/** The numbers of a packed column. `size` is the one that it was packed with. */
export function unpack(text: string, size: number): Uint32Array {
  const width = widthFor(size);
  const length = text.length / width;
  const values = new Uint32Array(length);
  for (let plane = 0; plane < width; plane += 1) {
    for (let row = 0; row < length; row += 1) values[row] = values[row]! * base + digitOf(text.charCodeAt(plane * length + row));
  }
  return values;
}
