/**
 * The emoji drawings are 3,700 small files. They travel in this many: one emoji costs one of them, 30 kB, and a site
 * does not grow by thousands of files.
 */
export const emojiShards = 64;

/** Which of them holds a drawing, by its name: `1f9d1-200d-1f680`. */
export function emojiShard(name: string): number {
  let hash = 0;
  for (const character of name) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash % emojiShards;
}
