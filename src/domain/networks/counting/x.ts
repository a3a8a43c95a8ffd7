import type { Segment } from '../measure.ts';
import { findAddresses } from './addresses.ts';
import { emojiIn } from './emoji.ts';

/** Configuration v3 of twitter-text: these signs count one, all others two. */
const light = /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/;

/** What every address counts, however long it is. */
const addressWeight = 23;

/** X’s weighted length. The text is counted in its NFC form. https://docs.x.com/fundamentals/counting-characters */
export function x(text: string): Segment[] {
  const normal = text.normalize();
  const whole = new Map<number, Segment>();
  for (const { 0: emoji, index } of emojiIn(normal)) whole.set(index, { length: emoji.length, weight: 2 });
  for (const { start, end } of findAddresses(normal, { bare: true })) whole.set(start, { length: end - start, weight: addressWeight });

  const segments: Segment[] = [];
  for (let position = 0; position < normal.length;) {
    const sign = String.fromCodePoint(normal.codePointAt(position)!);
    const segment = whole.get(position) ?? { length: sign.length, weight: light.test(sign) ? 1 : 2 };
    segments.push(segment);
    position += segment.length;
  }
  return segments;
}
