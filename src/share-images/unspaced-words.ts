const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a text is in a script that leaves no space between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Thai, Lao, Khmer and Burmese words, found in a dictionary: lines end between them. Marks stay with the word before. */
export function cutUnspaced(text: string): string[] {
  const parts: string[] = [];
  let opens = false;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (parts.length > 0 && (opens || !isWordLike) && !/^[\p{Ps}\p{Pi}]/u.test(segment)) parts[parts.length - 1] += segment;
    else parts.push(segment);
    opens = /[\p{Ps}\p{Pi}]$/u.test(segment);
  }
  return parts;
}
