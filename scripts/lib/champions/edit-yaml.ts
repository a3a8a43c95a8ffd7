import { Document, isMap, isScalar, isSeq, type Node, Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { isRecord } from '../../../src/check/schema-walk.ts';
import { type ChampionData, FIELD_ORDER } from '../../../src/domain/people/merge.ts';

type Splice = { start: number; end: number; text: string };

/** A new champion’s file, as the manual shows it: short lists on one line, texts unwrapped. */
export function championYaml(data: ChampionData): string {
  const document = new Document(data);
  quoteMisread(document.contents);
  return withFlowLists(document).toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * The text of a YAML file with other data, changed only where the data differ: comments, quotes, spaces and the order
 * of fields stay. Where a list of fields grows or shrinks, that list alone is written anew.
 * @param order the fields in the order in which a file has them: where one that was not there goes
 */
export function editYaml(text: string, data: ChampionData, order: readonly string[] = FIELD_ORDER): string {
  const splices: Splice[] = [];
  collect(parseDocument(text).contents, data, splices, text);
  const spliced = applySplices(text, splices);
  const document = parseDocument(spliced);
  if (same(document.toJS(), data)) return spliced;
  if (isMap(document.contents)) rewrite(document, document.contents, data, order);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: /\{ \S/.test(spliced) });
  return spliced.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

export function applySplices(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

/** Values, and lists of values on one line, that can be exchanged where they stand. */
function collect(node: unknown, value: unknown, splices: Splice[], text: string, inFlow = false, field = ''): void {
  if (isMap(node) && isRecord(value)) {
    for (const { key, value: child } of node.items)
      if (isScalar(key) && Object.hasOwn(value, String(key.value)))
        collect(child, value[String(key.value)], splices, text, inFlow || node.flow === true, String(key.value));
    return;
  }
  if (isSeq(node) && Array.isArray(value)) {
    if (node.flow === true && node.range && node.items.every((item) => isScalar(item)) && value.every(isPlain)) {
      if (!same(node.toJSON(), value) && !text.slice(node.range[0], node.range[1]).includes('#'))
        splices.push({
          start: node.range[0],
          end: node.range[1],
          text: `[${value.map((item) => scalarText(item, true, field)).join(', ')}]`,
        });
    } else if (node.items.length === value.length) {
      node.items.forEach((item, index) => collect(item, value[index], splices, text, inFlow || node.flow === true));
    }
    return;
  }
  if (isScalar(node) && node.range && isPlain(value) && !same(node.toJSON(), value) && node.source !== '') {
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') {
      const put = typeof value === 'string' ? blockText(text.slice(node.range[0], node.range[1]), value) : undefined;
      if (put !== undefined) splices.push({ start: node.range[0], end: node.range[1], text: put });
      return;
    }
    // Several lines cannot stand where one stood: the field is written anew.
    if (typeof value === 'string' && value.includes('\n')) return;
    splices.push({ start: node.range[0], end: node.range[1], text: scalarText(value, inFlow, field) });
  }
}

/** Another text in the place of one that begins with `|` or `>`, as far in as that one; nothing where it cannot be written so. */
function blockText(held: string, value: string): string | undefined {
  const indent = /\n( +)\S/.exec(held)?.[1];
  const lines = value.replace(/\n$/, '').split('\n');
  if (indent === undefined || held.includes('\r') || value.trim() === '' || /^\s|\n$/.test(lines.join('\n'))) return undefined;
  const mark = value.endsWith('\n') ? '|' : '|-';
  return `${mark}\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}${held.endsWith('\n') ? '\n' : ''}`;
}

/** Fields that are days, which stand without quotes in every file. */
const DAYS = new Set(['agreed', 'date', 'day', 'expires', 'from', 'given', 'labelled', 'on', 'publish', 'review', 'until']);
/** What Astro's reader of YAML (js-yaml) takes for a day or a number, and ours leaves a text. */
const MISREAD = /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|^[+-]?0b[01_]+$/;

/** Puts texts between quotes that the site would read as something else. */
function quoteMisread(part: unknown, field = ''): void {
  if (isMap(part)) for (const { key, value } of part.items) quoteMisread(value, isScalar(key) ? String(key.value) : '');
  else if (isSeq(part)) for (const item of part.items) quoteMisread(item, field);
  else if (isScalar(part) && typeof part.value === 'string' && !DAYS.has(field) && MISREAD.test(part.value))
    (part as Scalar).type = 'QUOTE_DOUBLE';
}

const isPlain = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

function scalarText(value: string | number | boolean, inFlow: boolean, field: string): string {
  const document: Document = new Document(inFlow ? [value] : value);
  quoteMisread(document.contents, field);
  if (!inFlow) return document.toString({ lineWidth: 0 }).trimEnd();
  (document.contents as unknown as YAMLSeq).flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

function rewrite(document: Document, map: YAMLMap, data: Record<string, unknown>, order: readonly string[]): void {
  for (const item of [...map.items]) if (isScalar(item.key) && !Object.hasOwn(data, String(item.key.value))) map.delete(item.key);
  for (const [key, value] of Object.entries(data)) {
    const held = map.get(key, true) as Node | undefined;
    if (held !== undefined && same(held.toJSON(), value)) continue;
    if (isMap(held) && isRecord(value)) rewrite(document, held, value, []);
    else if (isSeq(held) && Array.isArray(value)) rewriteList(document, held, value);
    else if (held !== undefined) map.set(key, node(document, value, key));
    else insert(document, map, key, value, order);
  }
}

/** Items that stay keep what is written about them. */
function rewriteList(document: Document, list: YAMLSeq, value: readonly unknown[]): void {
  const held = [...list.items];
  list.items = value.map((item) => {
    const at = held.findIndex((known) => same((known as Node).toJSON(), item));
    return at === -1 ? node(document, item) : held.splice(at, 1)[0];
  });
}

/** A field that was not there comes before those that follow it in other files. */
function insert(document: Document, map: YAMLMap, key: string, value: unknown, order: readonly string[]): void {
  const place = order.indexOf(key);
  const before = place !== -1 ? map.items.findIndex((item) => isScalar(item.key) && order.indexOf(String(item.key.value)) > place) : -1;
  const pair = new Pair(document.createNode(key), node(document, value, key));
  if (before === -1) map.items.push(pair);
  else map.items.splice(before, 0, pair);
}

function node(document: Document, value: unknown, field = ''): Node {
  const made = document.createNode(value) as Node;
  quoteMisread(made, field);
  if (isSeq(made) && made.items.every((item) => isScalar(item))) made.flow = true;
  return made;
}

function withFlowLists(document: Document): Document {
  const visit = (value: unknown): void => {
    if (isMap(value)) for (const { value: child } of value.items) visit(child);
    if (!isSeq(value)) return;
    if (value.items.every((item) => isScalar(item))) value.flow = true;
    else for (const item of value.items) visit(item);
  };
  visit(document.contents);
  return document;
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (isRecord(a) && isRecord(b))
    return Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
  return a === b;
}
