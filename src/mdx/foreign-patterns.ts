/**
 * Blocks, lists and links of other programmes: Govspeak, Markdown's other dialects, wikis, and what Word leaves behind
 * when it is pasted. What is a habit of Markdown itself stands in sign-patterns.ts.
 */
import type { SignPattern } from './sign-patterns.ts';

const meant = String.raw`(?<!\\)`;
const address = String.raw`(?:https?:|mailto:)`;
const asLink = (words = '', to = ''): string => `[${words.trim()}](${to})`;

export const foreignPatterns: readonly SignPattern[] = [
  // Links, each as its programme writes them.
  {
    kind: 'link',
    pattern: new RegExp(String.raw`${meant}\[([^|\]\n]{1,300})\|(${address}[^\]\s]{1,500})\]`, 'g'),
    right: ([, words, to]) => asLink(words, to),
  },
  {
    kind: 'link',
    pattern: new RegExp(String.raw`${meant}\[(${address}[^\]\s]{1,500}) ([^\]\n]{1,300})\](?!\()`, 'g'),
    right: ([, to, words]) => asLink(words, to),
  },
  {
    kind: 'link',
    pattern: new RegExp(String.raw`${meant}\[\[(${address}[^\]\s]{1,500})\]\[([^\]\n]{1,300})\]\]`, 'g'),
    right: ([, to, words]) => asLink(words, to),
  },
  {
    kind: 'link',
    pattern: new RegExp(String.raw`["“]([^"“”\n]{1,300})["”]:(${address}[^\s]{1,500})`, 'g'),
    right: ([, words, to]) => asLink(words, to),
  },
  {
    kind: 'link',
    pattern: new RegExp(String.raw`(?<![(\w<])(${address}//[^\s[\]]{1,500})\[([^\]\n]{1,300})\]`, 'g'),
    right: ([, to, words]) => asLink(words, to),
  },
  // Govspeak (https://govspeak-preview.publishing.service.gov.uk/guide), Docsy, AsciiDoc, ReadMe.
  { kind: 'remark', pattern: /^[ \t]*([\^%])(?=\S)[^\n%^]{2,400}\1[ \t]*$/gm },
  { kind: 'remark', pattern: /^[ \t]*\$(?:CTA|[ACDEI]|EndLegislationList)[ \t]*$/gm },
  { kind: 'remark', pattern: /^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=\n|$)/g },
  { kind: 'remark', pattern: new RegExp(String.raw`${meant}\[block:[a-z-]{2,20}\]`, 'g') },
  {
    kind: 'instruction',
    pattern: new RegExp(
      String.raw`${meant}\[(?!(?:https?|mailto|tel):)(?:[A-Za-z]{3,20}:[^\s\]][^\]\n]{0,200}|(?:Image|Attachment|InlineAttachment|Contact): [^\]\n]{1,200})\](?!\()`,
      'g',
    ),
  },
  {
    kind: 'instruction',
    pattern:
      /^[ \t]*(?:include::[^\n]{0,200}\[\]|#\+[A-Za-z_]{3,20}\b|\\(?:newpage|pagebreak|clearpage|tableofcontents|noindent)\b|(?:bq|bc|notextile|fn\d{1,2})\. )/gm,
  },
  { kind: 'abbreviation', pattern: /^[ \t]*\*\[[^\]\n]{1,60}\]:/gm },
  { kind: 'name', pattern: /^\([\w-]{2,60}\)=(?=\n|$)|(?<=\S)[ \t]\^[a-z0-9-]{2,60}(?=\s*$)/g },
  { kind: 'comment', pattern: /%%[^\n%]{1,400}%%|^% (?=\S)/g },
  { kind: 'citation', pattern: new RegExp(String.raw`${meant}\[-?@[\w:.-]{2,60}[^\]\n]{0,200}\](?!\()`, 'g') },
  { kind: 'role', pattern: /:[a-z]{2,20}(?::[a-z]{2,20})?:\u0001/g },
  { kind: 'colons', pattern: /(?<=[^\s:]):: *(?=\n|$)/g },
  { kind: 'raised', pattern: /(?<=[\p{L}\d])\^[\p{L}\d+-]{1,6}\^/gu },
  { kind: 'lines', pattern: /^\| [^|\n]{1,400}\n\| [^|\n]{1,400}(?=\n|$)/gm },
  // Lists that would run into one line.
  { kind: 'numbers', pattern: /^[ \t]*(?:s\d{1,2}\. |\(@\w{0,20}\) )/gm },
  {
    kind: 'numbers',
    pattern:
      /^[ \t]*(?:[a-z]\)|\d{1,2}\/|\([a-z0-9]{1,2}\))[ \t\u00A0][^\n]{1,2000}\n[ \t]*(?:[a-z]\)|\d{1,2}\/|\([a-z0-9]{1,2}\))[ \t\u00A0]/gm,
  },
  // What is left of Word’s bullets where their symbol font is lost: a circle, a square, an arrow, a tick, a diamond, a box.
  { kind: 'bullet', pattern: /^[ \t]*(?:[o§Øüvq](?:\t|[ \u00A0]{2,})|[\uE000-\uF8FF][ \t\u00A0])/gm },
  { kind: 'bullet', pattern: /^[ \t]*([→⇒➜⮕»\p{Extended_Pictographic}])\uFE0F?[ \t\u00A0][^\n]{0,2000}\n[ \t]*\1/gmu },
  // Word and its exports.
  {
    kind: 'lost',
    pattern:
      /Error ?! (?:Reference source not found|Bookmark not defined)\.?|Erreur[ \u00A0\u202F]?! ?(?:Source du renvoi introuvable|Signet non défini)\.?/gi,
  },
  { kind: 'contents', pattern: /^[^\n\t]{2,200}(?:\t|\.{5,200} ?)\d{1,3}(?=\n|$)/gm },
  { kind: 'slanted', pattern: /(?<![:\w/\\])\/\/(?=\S)[^/\n]{1,200}(?<=\S)\/\/(?!\w)/g },
];
