import type { LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { fieldName, valueAt, type DataPath } from '../yaml-source.ts';
import { localHost } from './values.ts';
import { blankFaults, webAddresses } from './voice-text.ts';

/** Posts point to pages that everybody can open, and their texts can be filled in and shared as they are. */
export const posts: Rule = (content, report) => {
  const internalHosts = content.of('site')[0]?.raw?.['internalHosts'];
  const hosts = Array.isArray(internalHosts) ? internalHosts.filter((host) => typeof host === 'string') : [];
  for (const entry of content.of('posts')) {
    const sources = entry.raw?.['sources'];
    const addresses: DataPath[] = [
      ['link'],
      ['source', 'url'],
      ...(Array.isArray(sources) ? sources.map((_, index) => ['sources', index, 'url']) : []),
    ];
    for (const path of addresses) {
      const address = valueAt(entry.raw, path);
      const host = internalHost(address, hosts) ?? privateName(address);
      if (host !== undefined) report({ ...at(entry, path), code: 'internal-link', values: { host } });
    }
    const voices = entry.raw?.['voices'];
    if (Array.isArray(voices)) voices.forEach((voice: unknown, index) => voiceFindings(entry, voice, index).forEach(report));
  }
};

/** A name that leads nowhere outside (`.local`, `.corp`), also where the settings do not list it. One without a dot breaks the schema already. */
function privateName(address: unknown): string | undefined {
  const host = typeof address === 'string' ? localHost(address) : undefined;
  return host?.includes('.') && !/^[\d.]+$/.test(host) ? host : undefined;
}

/** The host of an address when the settings say that it is internal: that host itself, or any that ends with `.ending`. */
export function internalHost(address: unknown, internalHosts: readonly string[]): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/\.$/, '');
  const isInternal = internalHosts.some((internal) => {
    const name = internal.trim().toLowerCase();
    return host === name.replace(/^\./, '') || (name.startsWith('.') && host.endsWith(name));
  });
  return isInternal ? host : undefined;
}

function voiceFindings(entry: LoadedEntry, voice: unknown, index: number): Finding[] {
  const findings: Finding[] = [];
  const path = ['voices', index];
  if (!isRecord(voice)) return findings;
  const overrides = isRecord(voice['overrides']) ? voice['overrides'] : {};
  const networks = Array.isArray(entry.raw?.['networks']) ? entry.raw['networks'].map(String) : [];
  const texts: [DataPath, unknown][] = [[[...path, 'text'], voice['text']]];
  for (const [network, text] of Object.entries(overrides)) {
    const where = [...path, 'overrides', network];
    texts.push([where, text]);
    if (!networks.includes(network)) {
      const values = { network, suggestion: suggest(network, networks), networks };
      findings.push({ file: entry.file, ...entry.yaml.key(where), field: fieldName(where), code: 'override-network', values });
    }
  }
  for (const [where, text] of texts) {
    if (typeof text !== 'string') continue;
    for (const { sign, nth, code, values } of [...blankFaults(text), ...webAddresses(text)]) {
      findings.push({ file: entry.file, ...placeInText(entry, where, sign, nth), field: fieldName(where), code, values });
    }
  }
  return findings;
}

/** Where the nth `sign` of a text stands in the file: YAML may fold and quote the text, but keeps its signs in order. */
function placeInText(entry: LoadedEntry, path: DataPath, sign: string, nth: number): { line: number; column: number } {
  const range = entry.yaml.range(path);
  if (range === undefined) return entry.yaml.value(path);
  let offset = range.start - 1;
  for (let count = 0; count <= nth; count += 1) {
    offset = entry.source.text.indexOf(sign, count === 0 ? range.start : offset + sign.length);
    if (offset === -1 || offset >= range.end) return entry.yaml.value(path);
  }
  return entry.source.place(offset);
}

function at(entry: LoadedEntry, path: DataPath): Omit<Finding, 'code'> {
  return { file: entry.file, ...entry.yaml.value(path), field: fieldName(path) };
}
