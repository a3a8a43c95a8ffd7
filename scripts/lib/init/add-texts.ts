import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** A text for a map of languages: where the map is, and what to write under the language. */
export interface Addition {
  path: readonly (string | number)[];
  text: unknown;
}

interface Splice {
  at: number;
  put: string;
}

/** A YAML file with a language added to maps of languages. Every other sign of the file stays where it is; maps that are not there are passed over. */
export function withLanguage(yaml: string, language: string, additions: readonly Addition[]): string {
  const document = parseDocument(yaml);
  const splices = additions.flatMap(({ path, text }): Splice[] => {
    const map = document.getIn(path, true);
    if (!isMap(map) || map.items.length === 0 || map.has(language)) return [];
    return [addition(yaml, map, `${language}: ${JSON.stringify(text)}`)];
  });
  return spliced(yaml, splices);
}

/** The same with an item more in a list, `languages: [en, de]`. */
export function withItem(yaml: string, path: readonly string[], item: string): string {
  const list = parseDocument(yaml).getIn(path, true);
  if (!isSeq(list) || list.items.length === 0) return yaml;
  return spliced(yaml, [addition(yaml, list, list.flow === true ? item : `- ${item}`)]);
}

/** What a collection needs to hold one thing more, as its others are written. */
function addition(yaml: string, collection: YAMLMap | YAMLSeq, put: string): Splice {
  const last = collection.items.at(-1);
  const value = (isPair(last) ? (last.value ?? last.key) : last) as Node;
  const end = value.range?.[1] ?? 0;
  if (collection.flow === true) return { at: end, put: `, ${put}` };
  const first = collection.items[0];
  const start = ((isPair(first) ? first.key : first) as Node).range?.[0] ?? 0;
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const indent = yaml.slice(lineStart, start).replace(/[^ ].*$/, '');
  // A block of text, and whatever ends with one, owns the end of its last line.
  const isBlock = (isScalar(value) && /^BLOCK/.test(value.type ?? '')) || (isCollection(value) && value.flow !== true);
  const lineEnd = isBlock ? end : yaml.indexOf('\n', end) + 1 || yaml.length;
  const before = lineEnd > 0 && yaml[lineEnd - 1] !== '\n' ? '\n' : '';
  return { at: lineEnd, put: `${before}${indent}${put}\n` };
}

function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices].sort((a, b) => b.at - a.at).reduce((all, { at, put }) => all.slice(0, at) + put + all.slice(at), text);
}
