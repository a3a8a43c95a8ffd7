/** How far a text is from the one it began with. */
export type Ownness = 'ours' | 'mostly-ours' | 'shared' | 'own';

/** Three words in a row: long enough not to meet by chance, short enough to see a changed sentence. */
const size = 3;

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

function shingles(text: string): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - size + 1)).map((_, index) => all.slice(index, index + size).join(' '));
}

/**
 * Compares a text with its starting text, both without what is added to every text (the link, the line that says where
 * one works). Blanks count as ours while they are blank. A text of fewer than three words is its author’s, unless it is
 * a piece of ours.
 */
export function ownWords(start: string, text: string): Ownness {
  const ours = new Set(shingles(start));
  const theirs = shingles(text);
  if (theirs.length === 0) return words(text).length > 0 && start.includes(text.trim()) ? 'ours' : 'own';
  const kept = theirs.filter((shingle) => ours.has(shingle)).length;
  const share = kept / theirs.length;
  if (share === 1) return 'ours';
  if (share > 0.7) return 'mostly-ours';
  return share > 0.35 ? 'shared' : 'own';
}
