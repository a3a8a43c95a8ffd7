import { byteLength, type Segment } from '../measure.ts';
import { emojiIn } from './emoji.ts';

/**
 * Characters, and emoji “as the number of UTF-8 bytes they use”.
 * https://developers.facebook.com/docs/threads/overview
 */
export function threads(text: string): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  const plain = (end: number) => {
    for (const { length } of text.slice(position, end)[Symbol.iterator]()) segments.push({ length, weight: 1 });
  };
  for (const { 0: emoji, index } of emojiIn(text)) {
    plain(index);
    segments.push({ length: emoji.length, weight: byteLength(emoji) });
    position = index + emoji.length;
  }
  plain(text.length);
  return segments;
}
