import type { Segment } from '../measure.ts';

/** UTF-16 units, as JavaScript and most older systems count: an emoji is two or more. The strictest way. */
export const characters = (text: string): Segment[] => Array.from(text, (sign) => ({ length: sign.length, weight: sign.length }));
