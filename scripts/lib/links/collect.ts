import type { LoadedContent, LoadedEntry } from '../../../src/check/index.ts';
import { fieldName, type DataPath } from '../../../src/check/yaml-source.ts';
import { localHost } from '../../../src/check/rules/values.ts';
import { startOf, walkTree } from '../../../src/mdx/tree.ts';
import { isRecord } from '../../../src/check/schema-walk.ts';

/** An address outside the site, and each place that names it. */
export interface OutsideLink {
  address: string;
  places: { file: string; line: number; column: number; field: string }[];
}

/** Names that are set aside for examples and tests (RFC 2606, RFC 6761): nothing answers there. */
const reserved = /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

/**
 * All addresses outside that texts and fields name, in the order of the content. What lies inside the company’s network,
 * what is set aside for examples, and the hosts to be skipped are left out.
 * @param skip hosts, each with all below it
 */
export function outsideLinks(content: LoadedContent, skip: readonly string[] = []): OutsideLink[] {
  const hosts = [...skip, ...(content.settings?.internalHosts ?? []), ...(content.settings?.uncheckedHosts ?? [])].map((host) =>
    host.replace(/^\./, ''),
  );
  const links = new Map<string, OutsideLink>();
  const add = (written: string, place: OutsideLink['places'][number]): void => {
    const address = written.replace(/#.*$/, '');
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return;
    const { hostname } = new URL(address);
    const isSkipped = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
    if (isSkipped || reserved.test(hostname) || localHost(address) !== undefined) return;
    const link = links.get(address) ?? { address, places: [] };
    link.places.push(place);
    links.set(address, link);
  };
  for (const entry of content.entries) {
    for (const { path, text } of texts(entry.raw)) add(text, { file: entry.file, ...entry.yaml.value(path), field: fieldName(path) });
    inBody(entry, add);
  }
  return [...links.values()];
}

function inBody(entry: LoadedEntry, add: (address: string, place: OutsideLink['places'][number]) => void): void {
  if (entry.body?.tree === undefined) return;
  walkTree(entry.body.tree, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      add(node.url, { file: entry.file, ...entry.source.place(startOf(node)), field: '' });
  });
}

/** Fields whose whole value is an address. One with braces is a pattern of a network. */
function* texts(value: unknown, path: DataPath = []): Generator<{ path: DataPath; text: string }> {
  if (typeof value === 'string') {
    if (/^https?:\/\/[^\s{}]+$/i.test(value)) yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
  }
}
