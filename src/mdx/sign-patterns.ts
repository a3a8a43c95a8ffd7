import { foreignPatterns } from './foreign-patterns.ts';

/** A habit from elsewhere that Markdown here prints as it stands. */
export interface SignPattern {
  /** The case of the message `signs` that says what to write. */
  kind: string;
  /** Finds it in the text of a paragraph, a heading or a cell, from which code, links and components are blanked. */
  pattern: RegExp;
  /** What to write in its place, where that can be told from what was found. */
  right?: (match: RegExpExecArray) => string;
}

/** An address without its spaces: a telephone number has none, in a web address they are written %20. */
function withoutSpaces(address: string): string {
  // A title in quotes stands behind the address, and stays there.
  const [, own = '', title = ''] = /^\s*([^]*?)(\s+(?:"[^"]*"|'[^']*'))?\s*$/.exec(address) ?? [];
  if (/^mailto:/i.test(own) && !own.includes('@')) return 'mailto:team@company.example';
  return (/^(tel|mailto):/i.test(own) ? own.replace(/\s/g, '') : own.replace(/\s/g, '%20')) + title.replace(/\s+/, ' ');
}

/** A backslash before a sign says that it is meant. */
const meant = String.raw`(?<!\\)`;

/**
 * The first that finds something at a place wins, so the particular ones stand first. Every pattern is anchored to a
 * sign and crosses no line without need: texts of a megabyte must not slow the check.
 */
export const signPatterns: readonly SignPattern[] = [
  ...foreignPatterns,
  { kind: 'footnote', pattern: new RegExp(String.raw`${meant}\[\^[^\]\s]{1,60}\](?::|)`, 'g') },
  { kind: 'alert', pattern: new RegExp(String.raw`${meant}\[![A-Za-z]{3,20}\][+-]?`, 'g') },
  { kind: 'contents', pattern: new RegExp(String.raw`${meant}\[\[?_?TOC_?\]\]?`, 'gi') },
  { kind: 'wiki', pattern: new RegExp(String.raw`${meant}!?\[\[[^[\]\n]{1,200}\]\]`, 'g') },
  {
    kind: 'space',
    pattern: new RegExp(String.raw`${meant}!?\[([^\]\n]{0,300})\]\((?![{<])([^()\n]{0,500}[ \t\u00A0][^()\n]{0,500})\)`, 'g'),
    right: ([, words = '', address = '']) => `[${words}](${withoutSpaces(address)})`,
  },
  {
    kind: 'gap',
    pattern: new RegExp(String.raw`${meant}\[([^\]\n]{1,300})\][ \u00A0]+\(((?:https?:|mailto:|tel:|\/)[^()\s]{1,500})\)`, 'g'),
    right: ([, words = '', address = '']) => `[${words}](${address})`,
  },
  {
    kind: 'reversed',
    pattern: new RegExp(String.raw`${meant}\(([^()\n]{1,300})\)\[((?:https?:|mailto:|tel:|\/)[^\]\s]{1,500})\]`, 'g'),
    right: ([, words = '', address = '']) => `[${words}](${address})`,
  },
  {
    kind: 'open',
    pattern: new RegExp(String.raw`${meant}!?\[[^\]\n]{1,300}\]\((?:https?:|mailto:|tel:|\.{0,2}\/)[^\s()]{0,500}(?![^\n]{0,500}\))`, 'g'),
  },
  {
    kind: 'bbcode',
    pattern: new RegExp(String.raw`${meant}\[(?:(?:url|img|color|size|quote|font)=[^\]\n]{1,200}|\/[a-z_]{1,20})\]`, 'gi'),
  },
  { kind: 'bbcode', pattern: new RegExp(String.raw`${meant}\[[a-z_-]{2,30}(?:[ ][a-z_-]{1,30}=["“'][^\]\n]{0,200}){1,9}\]`, 'gi') },
  { kind: 'reference', pattern: new RegExp(String.raw`${meant}!?\[[^\]\n]{1,300}\]\[[^\]\n]{0,100}\]`, 'g') },
  { kind: 'directive', pattern: /^[ \t]*:{3,}[ \t]*\{?[\w-]*/gm },
  { kind: 'directive', pattern: /^[ \t]*::[a-z][\w-]{1,30}(?=[[{\s\u0001]|$)/gm },
  { kind: 'directive', pattern: /^[ \t]*\.\. [a-z-]{2,30}::/gm },
  { kind: 'admonition', pattern: /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[a-z]+/gm },
  { kind: 'definition', pattern: /(?<=\S[ \t]{0,9}\n[ \t]{0,9}):[ \t\u00A0]+(?=\S)/g },
  { kind: 'emoji', pattern: /(?<![\w:\\/]):[a-z][a-z0-9_+-]{1,40}:(?![\w:/])/g },
  {
    kind: 'heading',
    pattern: /^[ \t]{0,3}(#{2,6})(?![# \t\n])[\u00A0\u2007\u202F]?([^\n]{1,40})/gm,
    right: ([, signs = '', words = '']) => `${signs} ${words.trim()}`,
  },
  { kind: 'heading', pattern: /^[ \t]{0,3}(#)[\u00A0\u2007\u202F]([^\n]{1,40})/gm, right: ([, , words = '']) => `## ${words.trim()}` },
  { kind: 'heading', pattern: /^h([1-6])\. ([^\n]{1,40})/gm, right: ([, , words = '']) => `## ${words.trim()}` },
  {
    kind: 'heading',
    pattern: /^={1,6} ([^\n=]{1,60}?)(?: =+)?$/gm,
    right: ([, words = '']) => `## ${words.trim()}`,
  },
  { kind: 'bullet', pattern: /^[ \t]*[•◦▪▫●○■□‣⁃∙·➢➤➔►▶❖◆✔✓\uF0A7\uF0B7\uF0FC]{1,2}(?=[\s\u00A0]|\p{L})/gmu },
  {
    kind: 'dashes',
    pattern: /(?<=^[ \t]{0,9}[–—-][ \t\u00A0]{0,9}[^\s\d–—-][^\n]{0,2000}\n)[ \t]{0,9}[–—-][ \t\u00A0]{0,9}(?=[^\s\d–—-])/gm,
  },
  { kind: 'marker', pattern: /^[ \t]*(?:[-*+]|\d{1,3}[.)])[\u00A0\u2007\u202F](?=\S)/gm },
  { kind: 'mark', pattern: new RegExp(String.raw`${meant}==(?=\S)[^=\n]{1,200}(?<=\S)==`, 'g') },
  { kind: 'mark', pattern: new RegExp(String.raw`${meant}\+\+(?=\S)[^+\n]{1,200}(?<=\S)\+\+`, 'g') },
  { kind: 'mark', pattern: /'''?(?=\S)[^'\n]{1,200}(?<=\S)'''?/g },
  { kind: 'maths', pattern: new RegExp(String.raw`${meant}\$\$[^$]{1,200}\$\$`, 'g') },
  { kind: 'maths', pattern: new RegExp(String.raw`${meant}\$\\[a-z]{2,20}[^$\n]{0,200}\$`, 'g') },
];
