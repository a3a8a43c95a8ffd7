import { parseDocument, visit } from 'yaml';

/** What a new site has of its own, so that its texts may link to it. */
export interface Kept {
  /** Addresses of pages below a language: `/guide/charter/`. */
  pages: ReadonlySet<string>;
}

/** A sentence ends at its mark, and at the quotation mark behind it; the next begins with a capital or with markup. */
const sentenceEnd = /(?<=[.!?…](?:[”"’)]|\s?»)?\*{0,2})\s+(?=[\p{Lu}“«"<*[(])/u;

/**
 * A text of the demo without what only the demo has: sentences about its people, and links to its stories, posts and
 * communities. A table of the hours of its desk goes as well. Everything else stays, sign for sign.
 */
export function neutralText(text: string, { pages }: Kept): string {
  const isOwn = (sentence: string): boolean =>
    !/<ChampionLink\b/.test(sentence) && [...sentence.matchAll(/\]\((\/[a-z0-9/-]*)/g)].every(([, address = '']) => pages.has(address));
  const withoutPosts = text
    .replace(/^ask: .*\n/m, '')
    // What was translated from the demo's words, and addresses that only the demo ever had.
    .replace(/^(?:translated|aliases):.*\n(?:(?:[ \t]+|- ).*\n)*/gm, '')
    .replace(/<PostLink\b[^>]*>(.*?)<\/PostLink>/g, '$1')
    .replace(/^\|[^\n]*\bParis\b[^\n]*\n(?:\|[^\n]*\n)+\n/gm, '');
  return withoutPosts
    .split('\n')
    .map((line) => {
      if (!/<ChampionLink\b|\]\(\//.test(line) || isOwn(line)) return line;
      const kept = line.split(sentenceEnd).filter(isOwn).join(' ');
      // A list item or a heading without words would be a mark of its own.
      return /^\s*(?:[-*]|\d+\.|>|#+)?\s*$/.test(kept) ? '\u0000' : kept;
    })
    .join('\n')
    .replace(/\u0000\n?/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** A YAML file of the demo in the languages of another site; comments and layout stay. */
export function inLanguages(yaml: string, languages: readonly string[], known: readonly string[]): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair(_, pair) {
      const key = String((pair.key as { value?: unknown } | null)?.value ?? '');
      return known.includes(key) && !languages.includes(key) ? visit.REMOVE : undefined;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
