/** What may end a sentence, with the quotes and brackets that close behind it; French sets a no-break space before them. */
const ends = /[.!?…؟۔।]+(?:[\u00A0\u202F ]?[»”)\]]|["'’])*|[。！？｡]+[」』）”]*|\n+/gu;

/** Abbreviations before which no sentence ends, in the languages of Latin letters that we know to be used. */
const shortened =
  /(?:^|[^\p{L}])(?:mm?|mmes?|mlles?|me|drs?|prof|pr|mrs?|ms|ste?|jr|sr|sra|hr|fr|nos?|nr|núm|art|pp?|cf|ex|env|vs|fig|tél|tel|approx|max|min|inc|ltd|corp|bd|av|ave|vol|bzw|ca|evtl|ggf|z\.b|d\.h|e\.g|i\.e|p\.ex|\p{L}|\p{L}\.\p{L}|(?:\p{Lu}\.)+\p{Lu})\.$/iu;

const openings = /[([«“「『（]/g;
const closings = /[)\]»”」』）]/g;
const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

/**
 * Where the first sentence of a text ends (exclusive): “3.8 km”, “M. Diop”, « Vraiment ? » demande-t-elle and an ellipsis
 * within do not end it; a line without a full stop is a sentence, unless it announces what follows (“:”).
 */
export function firstSentenceEnd(text: string): number {
  for (const { 0: sign, index } of text.matchAll(ends)) {
    const end = index + sign.length;
    const before = text.slice(0, end);
    if (sign.startsWith('\n')) {
      const line = text.slice(0, index).trimEnd();
      // A line that announces a list goes on to the list’s end.
      const goesOn = /[:：,;،]$/.test(line) || (sign === '\n' && /[:：][^\S\n]*\n/.test(line));
      if (line !== '' && !goesOn) return line.length;
    } else if (isEnd(before, text.slice(end))) return end;
  }
  return text.trimEnd().length;
}

function isEnd(before: string, after: string): boolean {
  // A blank, a quote or a bracket that is still open goes on.
  if (count(before, openings) > count(before, closings)) return false;
  // Without spaces between sentences, a quote that closes may go on: 「…？」と言った。
  if (/[。！？｡]$/.test(before) || (/[。！？｡][」』）”]+$/.test(before) && !/^\p{L}/u.test(after))) return true;
  if (after !== '' && !/^\s/.test(after)) return false;
  // “!” and “…” within a sentence: what follows begins small.
  if (/^\s+[\p{Ll},;:–—]/u.test(after) && !/^\s*\n/.test(after)) return false;
  if (/(?:^|\n)\s*\d+\.$/.test(before)) return false;
  return !(shortened.test(before) && after.trim() !== '');
}

/** A text with another sentence put second: into the same paragraph, or on a line of its own where the first line is a heading. */
export function withSecondSentence(text: string, sentence: string): string {
  const end = firstSentenceEnd(text);
  const [first, rest] = [text.slice(0, end), text.slice(end)];
  if (first.trim() === '') return [sentence, rest.trim()].filter(Boolean).join('\n\n');
  const space = /[。！？｡][」』）”]*$/.test(first) ? '' : ' ';
  if (!/[.!?…؟۔।。！？｡][\u00A0\u202F »”)\]"'’」』）]*$/u.test(first)) {
    const gap = /^[^\S\n]*\n(?!\s*\n)/.test(rest) ? '\n' : '\n\n';
    return `${first}${gap}${sentence}${rest.trim() && `${gap}${rest.trimStart()}`}`;
  }
  return `${first}${space}${sentence}${/^\s*(?:\n|$)/.test(rest) ? rest : space + rest.trimStart()}`;
}
