import type { MdastNode } from 'satteri';
import type { PolicyFinding } from './policy.ts';
import { signPatterns } from './sign-patterns.ts';
import { childrenOf, startOf, walkTree } from './tree.ts';

/**
 * What an editor brought from elsewhere (Word, GitHub, a wiki, another generator) and what Markdown here would print as
 * signs, or would leave out: each once, at its place, with what to write. A backslash before a sign keeps it.
 */
export function signFindings(tree: Readonly<MdastNode>, text: string): PolicyFinding[] {
  const findings: PolicyFinding[] = [];
  walkTree(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') findings.push(...wordsFindings(node, text));
    if (node.type === 'linkReference' && textAt(node, text).startsWith('[^')) findings.push(sign('footnote', node, textAt(node, text)));
    if (node.type === 'heading' && !/^(?:#|\[[A-Z]+\]\n)/.test(textAt(node, text)))
      findings.push(sign('underlined', node, textAt(node, text).split('\n').at(-1)?.trim() ?? ''));
    if (node.type === 'code' && /^[`~]{3,}\{/.test(textAt(node, text))) findings.push(sign('remark', node, firstLine(textAt(node, text))));
    if (node.type === 'delete' && /^~[^~]/.test(textAt(node, text))) findings.push(sign('raised', node, textAt(node, text)));
    if (node.type === 'code' && isFenceOpen(textAt(node, text))) findings.push(sign('fence', node, textAt(node, text).slice(0, 3)));
    if (node.type === 'table') findings.push(...rowFindings(node, text));
  });
  const isNote = ({ values }: PolicyFinding): boolean => values?.['kind'] === 'footnote';
  const isItsText = ({ values }: PolicyFinding): boolean => String(values?.['found']).endsWith(':');
  // Where a note is referred to, its text need not be said too.
  const isSaid = findings.some((finding) => isNote(finding) && !isItsText(finding));
  return findings.filter((finding) => !(isSaid && isNote(finding) && isItsText(finding)));
}

/** Of these one line says what to do with the others. */
const oncePerBlock = new Set(['bullet', 'dashes', 'numbers', 'contents', 'definition', 'directive', 'remark']);

/** MediaWiki’s and GitLab’s: the stress inside is blanked before the patterns look. */
const isContents = (found: string): boolean => /^\[\[_?TOC_?\]\]$/i.test(found);

function wordsFindings(node: Readonly<MdastNode>, text: string): PolicyFinding[] {
  const start = startOf(node);
  const words = withoutMarkup(node, text);
  const taken: [from: number, to: number][] = [];
  const findings: PolicyFinding[] = [];
  const add = (kind: string, from: number, found: string, right?: string): void => {
    if (taken.some(([begin, end]) => from < end && from + found.length > begin)) return;
    taken.push([from, from + found.length]);
    const lead = found.length - found.trimStart().length;
    findings.push({ offset: start + from + lead, field: '', code: 'signs', values: { kind, found: found.trim(), right } });
  };
  for (const { kind, pattern, right } of signPatterns) {
    // Hardly a block has any of them, and matchAll makes a pattern of its own each time: three times as slow.
    if (words.search(pattern) === -1) continue;
    for (const match of words.matchAll(pattern)) {
      // The words of a link are blanked too, so what was found is read again from the text itself.
      const found = text.slice(start + match.index, start + match.index + match[0].length);
      add(kind === 'wiki' && isContents(found) ? 'contents' : kind, match.index, found, right?.(match));
      if (oncePerBlock.has(kind)) break;
    }
  }
  if (node.type === 'paragraph' && words.split('\n').filter((line) => /\|[^|\n]*\|/.test(line)).length > 1)
    add('table', 0, firstLine(words));
  for (const [kind, pattern] of pairs) {
    // The second of a pair is the same mistake.
    const found = [...words.matchAll(pattern)];
    for (const [index, match] of found.entries()) {
      if (index % 2 === 0 || found[index - 1]?.[0] !== match[0]) add(kind, match.index, match[0]);
    }
  }
  return findings;
}

/** Signs that come in pairs, and that Markdown took for no pair. */
const pairs: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['stars', /(?<!\\)(\*\*|(?<![\p{L}\p{N}_])__|__(?![\p{L}\p{N}_])|~~)/gu],
  ['backtick', /(?<![\\`])`(?!`)/g],
];

/** The text of a block with what is no mere text blanked: code, links that work, components. Offsets stay. */
function withoutMarkup(block: Readonly<MdastNode>, text: string): string {
  const start = startOf(block);
  const end = block.position?.end.offset ?? start;
  const parts: string[] = [];
  let at = start;
  const keep = (to: number): void => {
    parts.push(text.slice(at, to));
    at = to;
  };
  const blankTo = (to: number): void => {
    parts.push(text.slice(at, to).replace(/[^\n]/g, '\u0001'));
    at = to;
  };
  const look = (node: Readonly<MdastNode>): void => {
    const [from, to] = [startOf(node), node.position?.end.offset ?? startOf(node)];
    if (from < at) return;
    const isBareAddress = node.type === 'link' && !text.startsWith('[', from);
    if (node.type === 'text' || isBareAddress) return;
    const inner = childrenOf(node);
    keep(from);
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' || (node.type === 'link' && inner.length > 0)) {
      blankTo(inner[0] ? startOf(inner[0]) : to);
      inner.forEach(look);
      keep(Math.max(at, inner.at(-1)?.position?.end.offset ?? at));
    }
    blankTo(to);
  };
  childrenOf(block).forEach(look);
  keep(end);
  return parts.join('');
}

/** A row with more cells than the table has columns loses the last ones. */
function rowFindings(table: Readonly<MdastNode>, text: string): PolicyFinding[] {
  const [head, ...rows] = childrenOf(table);
  const columns = head ? childrenOf(head).length : 0;
  return rows
    .filter((row) => childrenOf(row).length > columns)
    .map((row) => sign('cells', row, firstLine(textAt(row, text)), String(columns)));
}

/** A fence that nothing closes makes code of all the rest. */
function isFenceOpen(code: string): boolean {
  const fence = /^(`{3,}|~{3,})/.exec(code)?.[1];
  return fence !== undefined && !new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(code);
}

function sign(kind: string, node: Readonly<MdastNode>, found: string, right?: string): PolicyFinding {
  return { offset: startOf(node), field: '', code: 'signs', values: { kind, found, right } };
}

function textAt(node: Readonly<MdastNode>, text: string): string {
  return text.slice(startOf(node), node.position?.end.offset ?? startOf(node));
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
