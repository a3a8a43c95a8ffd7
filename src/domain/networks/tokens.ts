import { findAddresses } from './counting/addresses.ts';

export interface Token {
  kind: 'text' | 'link' | 'hashtag' | 'mention';
  text: string;
}

// Hashtags and mentions by the rules of twitter-text 3.1.0 (validHashtag, validMentionOrList), which its published cases
// test (tests/fixtures/twitter-text/extract.yml). https://github.com/twitter/twitter-text

/** Signs within a hashtag beside letters, marks and digits: joiners, Hebrew and Tibetan points, the signs of Japanese words. */
const special = String.raw`_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\xB7`;
const inTag = String.raw`\p{L}\p{M}\p{Nd}${special}`;
/** A variation selector is a mark, yet ends an emoji; what goes on with `#` or `://` is no hashtag. */
const hashtag = new RegExp(
  String.raw`(?<=^|[\uFE0E\uFE0F]|[^${inTag}&])[#＃](?![\uFE0F\u20E3])[${inTag}]*[\p{L}\p{M}][${inTag}]*(?![${inTag}#＃]|:\/\/)`,
  'gmu',
);

const latin = String.raw`\xC0-\xD6\xD8-\xF6\xF8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF`;
/** A name of X, with a list of theirs; or one of the other networks, with dots and hyphens, and with its server. */
const mention = new RegExp(
  String.raw`(?<=^|[^A-Za-z0-9_!#$%&*@＠]|(?:^|[^A-Za-z0-9_+~.-])[Rr][Tt]:?)[@＠](?:\w+(?:[.-]\w+){0,20}@[\w.-]*\w|\w+(?:\/[A-Za-z][\w-]{0,24}|(?:[.-]\w+){0,20}))(?![\w@＠${latin}]|:\/\/)`,
  'gmu',
);

/** A text in runs, for a preview: what networks turn into links, and what they leave alone. */
export function tokenize(text: string): Token[] {
  const at = (kind: Token['kind'], pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }));
  const links = findAddresses(text, { bare: true }).map(({ start, end }) => ({ kind: 'link' as const, start, end }));
  const found = [...links, ...at('hashtag', hashtag), ...at('mention', mention)].sort((a, b) => a.start - b.start);

  const tokens: Token[] = [];
  let position = 0;
  const add = (kind: Token['kind'], end: number) => {
    if (end > position) tokens.push({ kind, text: text.slice(position, end) });
    position = end;
  };
  for (const { kind, start, end } of found) {
    // Of two that overlap the first one is meant: `#tag` within an address is a part of it.
    if (start < position) continue;
    add('text', start);
    add(kind, end);
  }
  add('text', text.length);
  return tokens;
}
