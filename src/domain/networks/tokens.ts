export interface Token {
  kind: 'text' | 'link' | 'hashtag' | 'mention';
  text: string;
}

const pattern = /(https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?)\]…’])|(^|[\s(«“’'])(#[\p{L}\p{N}_]+|@\w+(?:[.-]\w+)*(?:@[\w.-]+\w)?)/gu;

/** A text in runs, for a preview: what networks turn into links, and what they leave alone. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const add = (kind: Token['kind'], end: number) => {
    if (end > position) tokens.push({ kind, text: text.slice(position, end) });
    position = end;
  };
  for (const { 0: whole, 1: link, 2: before = '', 3: word = '', index } of text.matchAll(pattern)) {
    if (!link && /^#\p{N}+$/u.test(word)) continue;
    add('text', index + (link ? 0 : before.length));
    const kind = link ? 'link' : word.startsWith('#') ? 'hashtag' : 'mention';
    add(kind, index + whole.length);
  }
  add('text', text.length);
  return tokens;
}
