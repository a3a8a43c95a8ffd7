import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLParseError, YAMLWarning } from 'yaml';
import type { Place, SourceText } from '../domain/text/source-text.ts';

export type DataPath = readonly (string | number)[];

/** A fault of the YAML itself. `offset` is in the whole file. */
export interface YamlFault {
  code: string;
  message: string;
  offset: number;
  /** The key that is written twice, for DUPLICATE_KEY. */
  key?: string;
}

/** After so many faults of YAML the rest only follow from them. */
const mostFaults = 5;

/** The one tree that is kept: rules ask for many places of the same file one after the other. */
let latest: { source: YamlSource; document: Document } | undefined;

/** A piece of YAML inside a file: the whole file, or the front matter of an MDX file. */
export class YamlSource {
  readonly #source: SourceText;
  readonly #yaml: string;
  readonly #start: number;

  constructor(source: SourceText, yaml: string, start: number) {
    this.#source = source;
    this.#yaml = yaml;
    this.#start = start;
  }

  /** The data, or the faults that keep it from being read. The tree is not kept: ten thousand of them fill the memory. */
  read(): { data: unknown; faults: YamlFault[] } {
    let document;
    try {
      document = this.#parse();
    } catch (error) {
      // The parser calls itself for every level: thousands of brackets in each other end its stack.
      return { data: undefined, faults: [{ code: 'OTHER', message: String(error), offset: this.#start }] };
    }
    const errors = [...document.errors, ...document.warnings, ...keysTwice(document)]
      .sort((a, b) => a.pos[0] - b.pos[0])
      .slice(0, mostFaults);
    if (errors.length > 0) return { data: undefined, faults: this.#oneALine(errors.map((error) => this.#fault(document, error))) };
    try {
      return { data: document.toJS({ maxAliasCount: 100 }), faults: [] };
    } catch (error) {
      return { data: undefined, faults: [{ code: 'ALIAS', message: String(error), offset: this.#aliasOffset(document) }] };
    }
  }

  /** The place of a key (of a list's item: the item). A path that leads nowhere gives the nearest thing above it. */
  key(path: DataPath): Place {
    const { pair, node } = this.#find(path);
    const at = (pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? node?.range?.[0] ?? 0;
    return path.length === 0 ? { line: 1, column: 1 } : this.#source.place(this.#start + at);
  }

  /** The place of a value; of its key when the value is empty. */
  value(path: DataPath): Place {
    const { pair, node } = this.#find(path);
    if (node === undefined || (isScalar(node) && node.source === '' && node.type === 'PLAIN')) return this.key(path);
    if (path.length === 0 && pair === undefined) return { line: 1, column: 1 };
    return this.#source.place(this.#start + (node.range?.[0] ?? 0));
  }

  /** Where the value is written: offsets in the whole file. Nothing when there is no such value. */
  range(path: DataPath): { start: number; end: number } | undefined {
    const found = this.#find(path);
    const range = found.exact ? found.node?.range : undefined;
    return range == null ? undefined : { start: this.#start + range[0], end: this.#start + range[1] };
  }

  /** Where a key is written, quotes included: offsets in the whole file. */
  keyRange(path: DataPath): { start: number; end: number } | undefined {
    const { pair, exact } = this.#find(path);
    const range = exact && isNode(pair?.key) ? pair.key.range : undefined;
    return range == null ? undefined : { start: this.#start + range[0], end: this.#start + range[1] };
  }

  /** Whether the value is written without quotes on one line: only such a value can change its type. */
  isPlain(path: DataPath): boolean {
    const { node, exact } = this.#find(path);
    return exact && isScalar(node) && node.type === 'PLAIN';
  }

  #parse(): Document {
    return parseDocument(this.#yaml, { prettyErrors: false, strict: true, uniqueKeys: false, merge: true, logLevel: 'silent' });
  }

  #find(path: DataPath): { pair: Pair | undefined; node: Node | undefined; exact: boolean } {
    if (latest?.source !== this) latest = { source: this, document: this.#parse() };
    const { document } = latest;
    let node: Node | undefined = document.contents ?? undefined;
    let pair: Pair | undefined;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document) as Node | undefined;
      let next: unknown;
      let nextPair: Pair | undefined;
      if (isMap(node)) {
        nextPair = pairsOf(node).get(String(step));
        if (nextPair === undefined) return { pair, node, exact: false };
        next = nextPair.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        next = node.items[step];
      } else {
        return { pair, node, exact: false };
      }
      pair = nextPair;
      node = isNode(next) ? next : undefined;
      if (node === undefined && pair === undefined) return { pair, node, exact: true };
    }
    return { pair, node, exact: true };
  }

  #fault(document: Document, { code, message, pos }: Pick<YAMLParseError | YAMLWarning, 'code' | 'message' | 'pos'>): YamlFault {
    const opening = code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? openingOffset(document, pos[0]) : undefined;
    const fault = { code, message, offset: this.#start + (opening ?? pos[0]) };
    if (code !== 'DUPLICATE_KEY') return fault;
    return { ...fault, key: /^["']?([^"':\s]+)/.exec(this.#yaml.slice(pos[0]))?.[1] ?? '' };
  }

  /** Of several faults of a line the others follow from the first. */
  #oneALine(faults: YamlFault[]): YamlFault[] {
    const lines = new Set<number>();
    return faults.filter(({ offset }) => {
      const { line } = this.#source.place(offset);
      return !lines.has(line) && lines.add(line);
    });
  }

  #aliasOffset(document: Document): number {
    let offset = 0;
    visit(document, {
      Alias(_, node) {
        if (node.resolve(document) !== undefined) return undefined;
        offset = node.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return this.#start + offset;
  }
}

const known = new WeakMap<YAMLMap, Map<string, Pair>>();

/** A map's pairs by their keys, the first of each, made once: rules ask for every key of a map. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const held = known.get(map);
  if (held !== undefined) return held;
  const pairs = new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item] as const] : [])).reverse());
  known.set(map, pairs);
  return pairs;
}

/** Keys that a map has twice. The parser would compare each with each: twenty thousand of them take it minutes. */
function keysTwice(document: Document): Pick<YAMLParseError, 'code' | 'message' | 'pos'>[] {
  const twice: Pick<YAMLParseError, 'code' | 'message' | 'pos'>[] = [];
  visit(document, {
    Map(_, { items }) {
      const met = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [from = 0, to = from] = key.range ?? [];
        if (met.has(key.value)) twice.push({ code: 'DUPLICATE_KEY', message: 'Map keys must be unique', pos: [from, to] });
        met.add(key.value);
      }
    },
  });
  return twice;
}

/** Where the quotation mark or the bracket stands that is not closed at `end`: the parser notices it only there. */
function openingOffset(document: Document, end: number): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Node(_, node) {
      const isOpen = isScalar(node)
        ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
        : isCollection(node) && node.flow === true;
      if (isOpen && node.range && node.range[0] <= end && node.range[2] >= end) offset = node.range[0];
    },
  });
  return offset;
}

/** `['voices', 0, 'text']` as an editor reads it: `voices[0].text`. */
export function fieldName(path: DataPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** What stands at a path of plain data; nothing when the path leads nowhere. */
export function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
