/** A stretch of a text that a network counts as one: `length` in UTF-16 units, `weight` as the network counts it. */
export interface Segment {
  length: number;
  weight: number;
}

/** How a network cuts a text into what it counts. The lengths add up to that of the text in its NFC form. */
export type Segmentation = (text: string) => Segment[];

export interface Measure {
  /** The length as the network counts it. */
  count: number;
  /** Where the text goes over the limit, in UTF-16 units; undefined while it fits. */
  over: number | undefined;
}

/** Counts a text, and finds the place where it becomes too long. */
export function measure(text: string, segmentation: Segmentation, limit = Infinity): Measure {
  let count = 0;
  let position = 0;
  let over: number | undefined;
  for (const { length, weight } of segmentation(text)) {
    count += weight;
    if (count > limit) over ??= position;
    position += length;
  }
  // Counted in its normal form, the text may be shorter than it was written.
  return { count, over: over === undefined ? undefined : over + text.length - position };
}

const encoder = new TextEncoder();

/** The size in UTF-8, for networks with a second limit. */
export const byteLength = (text: string) => encoder.encode(text).length;
