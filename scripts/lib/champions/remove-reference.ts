import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../../src/check/front-matter.ts';
import type { DataPath } from '../../../src/check/yaml-source.ts';
import { applySplices } from './edit-yaml.ts';

/**
 * Takes one value out of the fields of a file and leaves every other byte as it is. The last item of a list takes the
 * field with it.
 * @param put what comes in its place
 */
export function removeReference(file: string, text: string, path: DataPath, put?: string): string {
  const { start, yaml } = fieldsOf(file, text);
  const splice = spliceFor(yaml, path, put);
  return splice === undefined ? text : applySplices(text, [{ start: start + splice.start, end: start + splice.end, text: splice.text }]);
}

function fieldsOf(file: string, text: string): { start: number; yaml: string } {
  if (!file.endsWith('.mdx')) return { start: 0, yaml: text };
  const parts = splitFrontMatter(text);
  return typeof parts === 'string' ? { start: 0, yaml: '' } : { start: parts.start, yaml: parts.yaml };
}

function spliceFor(yaml: string, path: DataPath, put: string | undefined): { start: number; end: number; text: string } | undefined {
  const document = parseDocument(yaml);
  const node = document.getIn(path, true) as Node | undefined;
  if (!node?.range) return undefined;
  if (put !== undefined) return { start: node.range[0], end: node.range[1], text: put };
  const parentPath = path.slice(0, -1);
  const parent = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
  const last = path.at(-1);
  if (typeof last === 'number' && isSeq(parent)) {
    if (parent.items.length === 1) return pairLines(yaml, document.contents, parentPath);
    if (parent.flow !== true) return wholeLines(yaml, node.range[0], node.range[1]);
    const next = parent.items[last + 1] as Node | undefined;
    const previous = parent.items[last - 1] as Node | undefined;
    if (next?.range) return { start: node.range[0], end: next.range[0], text: '' };
    return { start: previous?.range?.[1] ?? node.range[0], end: node.range[1], text: '' };
  }
  return pairLines(yaml, document.contents, path);
}

/** The lines of a field, its name included. */
function pairLines(yaml: string, contents: unknown, path: DataPath): { start: number; end: number; text: string } | undefined {
  let map = contents;
  for (const step of path.slice(0, -1)) map = isMap(map) ? map.get(step, true) : isSeq(map) ? map.get(step, true) : undefined;
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  const key = pair?.key as Node | undefined;
  const value = pair?.value as Node | null | undefined;
  if (!key?.range) return undefined;
  if (map.flow !== true) return wholeLines(yaml, key.range[0], value?.range?.[1] ?? key.range[1]);
  const index = map.items.indexOf(pair as (typeof map.items)[number]);
  const next = map.items[index + 1]?.key as Node | undefined;
  const end = value?.range?.[1] ?? key.range[1];
  if (next?.range) return { start: key.range[0], end: next.range[0], text: '' };
  const before = yaml.lastIndexOf(',', key.range[0]);
  return { start: index === 0 || before === -1 ? key.range[0] : before, end, text: '' };
}

function wholeLines(yaml: string, from: number, to: number): { start: number; end: number; text: string } {
  const start = yaml.lastIndexOf('\n', from - 1) + 1;
  const newline = yaml[to - 1] === '\n' ? to - 1 : yaml.indexOf('\n', to);
  return { start, end: newline === -1 ? yaml.length : newline + 1, text: '' };
}
