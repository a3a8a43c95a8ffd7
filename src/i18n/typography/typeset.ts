import { scriptOf } from '../direction.ts';

/**
 * The typography of running text, for HTML text and for images alike: give it
 * plain text (no markup, no code), get the text as a typesetter would space it.
 * Running it twice changes nothing more.
 *
 * Every language: a straight apostrophe between two letters becomes ’.
 * French, after the Lexique des règles typographiques en usage à l’Imprimerie
 * nationale: a no-break space before : ; ! ? », after «, inside numbers
 * (12 000) and between a number and its unit (50 %, 20 €, 8 h 30).
 * The finer U+202F that ; ! ? would like is in none of our fonts, so all of
 * them get U+00A0; a U+202F that an editor typed there becomes one too.
 *
 * Languages in Arabic letters: what joins words and names of a list is ، and not the Latin comma, and so are ؛ and ؟.
 *
 * @param language a BCP 47 tag: fr, fr-CA, en…
 */
export function typeset(text: string, language: string): string {
  const rules = language.toLowerCase().split('-')[0] === 'fr' ? french : scriptOf(language) === 'Arab' ? arabic : everywhere;
  return rules.reduce((result, { pattern, replacement }) => apply(result, pattern, replacement), text);
}

interface Rule {
  pattern: RegExp;
  replacement: string;
}

const noBreak = '\u00A0';

/** Spaces of one line: ordinary, no-break, narrow no-break, thin. Line ends are the author’s. */
const space = String.raw`[ \t\u00A0\u202F\u2009]`;

/** What is never touched: addresses, HTML entities, emoji short codes. */
const verbatim = [
  String.raw`[a-z][a-z0-9+.\-]*:\/\/[^\s«»"<>]+`,
  String.raw`\b(?:mailto|tel|data|urn):[^\s«»"<>]+`,
  String.raw`\bwww\.[^\s«»"<>]+`,
  String.raw`[^\s@«»"<>()]+@[^\s@«»"<>()]+\.[\p{L}\p{N}-]+`,
  String.raw`&#?[a-z0-9]+;`,
  String.raw`(?<![\p{L}\p{N}]):[a-z0-9_+\-]+:(?![\p{L}\p{N}])`,
].join('|');

const units = String.raw`(?:%|‰|€|\$|£|(?:k|M|Md|Mrd)€|°C|°|h|min|s|ms|[kcm]?m|km\/h|m²|m³|[km]?g|t|[kMGT]?Wh?|[kMGT]?o|[kMG]bit\/s|[kMG]?Hz|px)`;

/** Before a high mark there is a word, a number or something that closes; after it comes a space, the end or something that closes. */
const closing = String.raw`[\p{L}\p{N})\]%€°”’»…]`;

const everywhere: Rule[] = [{ pattern: /(?<=\p{L})'(?=\p{L})/u, replacement: '’' }];

/** Beside a word in Arabic letters: a Latin one and a number keep their own. */
const arabic: Rule[] = [
  { pattern: /(?<=\p{Script=Arabic}[»)\]”]?),(?=\s|$)|,(?=\s+[«(“]?\p{Script=Arabic})/u, replacement: '،' },
  { pattern: /(?<=\p{Script=Arabic}[»)\]”]?);(?=\s|$)/u, replacement: '؛' },
  { pattern: /(?<=\p{Script=Arabic}[»)\]”]?)\?(?=[\s»)”]|$)/u, replacement: '؟' },
  ...everywhere,
];

const french: Rule[] = [
  { pattern: /(?<=\p{L})'(?=[\p{L}\p{N}«“])/u, replacement: '’' },
  { pattern: new RegExp(`«${space}*(?=[^\\s»])|«${space}+(?=$)`), replacement: `«${noBreak}` },
  { pattern: new RegExp(`(?<=[^\\s«])${space}*(?=»)|(?<=^|\\n)${space}+(?=»)`), replacement: noBreak },
  // ? and ! are followed by a bracket in “(vraiment ?)”; ; and : are not, or they are the eyes of a smiley.
  { pattern: new RegExp(`${space}+(?=[!?](?:[\\s!?…»”)\\].,]|$))`), replacement: noBreak },
  { pattern: new RegExp(`${space}+(?=[;:](?:[\\s»”]|$))`), replacement: noBreak },
  { pattern: new RegExp(`(?<=${closing})(?=[!?]+(?:[\\s…»”)\\].,]|$))`), replacement: noBreak },
  { pattern: new RegExp(`(?<=${closing})(?=[;:](?:[\\s»”]|$))`), replacement: noBreak },
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}\\p{N},.])\\p{N}{1,3}(?:${space}\\p{N}{3})*)${space}(?=\\p{N}{3}(?!\\p{N}))`),
    replacement: noBreak,
  },
  { pattern: new RegExp(`(?<=\\p{N})${space}(?=${units}(?![\\p{L}\\p{N}’']))`), replacement: noBreak },
  { pattern: new RegExp(`(?<=\\p{N}${space}?h)${space}(?=\\p{N}{2}(?!\\p{N}))`), replacement: noBreak },
];

const compiled = new Map<RegExp, RegExp>();

function apply(text: string, pattern: RegExp, replacement: string): string {
  const either = compiled.get(pattern) ?? new RegExp(`(${verbatim})|${pattern.source}`, 'giu');
  compiled.set(pattern, either);
  return text.replace(either, (_match, kept: string | undefined) => kept ?? replacement);
}
