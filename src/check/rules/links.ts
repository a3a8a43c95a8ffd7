import { startOf, walkTree } from '../../mdx/tree.ts';
import type { LoadedEntry } from '../load.ts';
import type { MessageValues } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { type DataPath, fieldName, valueAt } from '../yaml-source.ts';
import { SiteAddresses } from '../site-addresses.ts';
import { suggest } from '../../domain/text/suggest.ts';

type Fault = { code: string; values: MessageValues };

/** Links lead somewhere: to a page of the site, to an anchor that exists, to a public address, to a person. */
export const links: Rule = (content, report) => {
  const addresses = new SiteAddresses(content);
  for (const entry of content.entries) {
    if (entry.body?.tree !== undefined) {
      walkTree(entry.body.tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const fault = linkFault(addresses, content.languages, entry, node.url);
        if (fault) report({ file: entry.file, ...entry.source.place(startOf(node)), field: '', ...fault });
      });
    }
    for (const path of linkFields(entry)) {
      const link = valueAt(entry.raw, path);
      if (typeof link !== 'string' || !link.startsWith('/')) continue;
      const fault = linkFault(addresses, content.languages, entry, link);
      if (fault) report({ file: entry.file, ...entry.yaml.value(path), field: fieldName(path), ...fault });
    }
  }
};

/** The fields that hold an address of the site: the home page’s ways in, and where a poster’s code leads. */
function linkFields({ collection, raw }: LoadedEntry): DataPath[] {
  if (collection === 'kit') return [['poster', 'link']];
  const lists: Readonly<Record<string, readonly string[]>> = { home: ['steps', 'doors'], site: ['menu'] };
  return (lists[collection] ?? []).flatMap((list) => {
    const items: unknown = raw?.[list];
    return Array.isArray(items) ? items.map((_, index): DataPath => [list, index, 'link']) : [];
  });
}

function linkFault(addresses: SiteAddresses, languages: readonly string[], entry: LoadedEntry, address: string): Fault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined) return schemeFault(scheme, address);
  if (address === '') return { code: 'link-empty', values: {} };
  if (address.startsWith('#')) return anchorFault(addresses.anchorsOf(entry), decode(address.slice(1)), address);
  if (address.startsWith('//')) return { code: 'link-scheme', values: { address, scheme: '//', right: `https:${address}` } };
  if (address.startsWith('/')) return siteFault(addresses, languages, entry, address);
  return relativeFault(addresses, entry, address);
}

function schemeFault(scheme: string, address: string): Fault | undefined {
  switch (scheme) {
    case 'https':
    case 'http':
      if (!URL.canParse(address) || !/^https?:\/\//i.test(address)) return { code: 'link-malformed', values: { address, scheme } };
      return new URL(address).username === '' ? undefined : { code: 'link-login', values: {} };
    case 'mailto':
      return /^mailto:[^@\s?]+@[^@\s?]+\.[^@\s?]+(\?.*)?$/i.test(address)
        ? undefined
        : { code: 'link-malformed', values: { address, scheme } };
    case 'tel':
      return /^tel:\+?[\d().-]+$/i.test(address) ? undefined : { code: 'link-malformed', values: { address, scheme } };
    default:
      return { code: 'link-scheme', values: { address, scheme: `${scheme}:`, right: undefined } };
  }
}

function siteFault(addresses: SiteAddresses, languages: readonly string[], entry: LoadedEntry, address: string): Fault | undefined {
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const [, first = ''] = path.split('/');
  if (languages.includes(first))
    return { code: 'link-language', values: { address, language: first, right: address.slice(first.length + 1) || '/' } };
  if (!addresses.has(path)) {
    const plain = `${path.replace(/(\/index)?(\.(mdx?|html?|yaml))?\/?$/, '')}/`;
    if (addresses.has(plain)) return { code: 'link-slash', values: { address, right: plain + hash } };
    const near = suggest(path, addresses.all());
    return { code: 'link-unknown', values: { address, suggestion: near && near + hash } };
  }
  return hash.length > 1 ? anchorFault(addresses.anchors(path, entry.language), decode(hash.slice(1)), address) : undefined;
}

function anchorFault(anchors: ReadonlySet<string> | undefined, anchor: string, address: string): Fault | undefined {
  if (anchors === undefined || anchors.has(anchor)) return undefined;
  const near = suggest(anchor, anchors);
  const known = [...anchors].map((slug) => `#${slug}`);
  return { code: 'link-anchor', values: { address, anchor, suggestion: near && `#${near}`, known, count: known.length } };
}

function relativeFault(addresses: SiteAddresses, entry: LoadedEntry, address: string): Fault {
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const rooted = `/${path
    .replace(/^[./]+/, '')
    .replace(/\.mdx$/, '')
    .replace(/\/$/, '')}/`;
  const right = addresses.resolve(entry.file, path) ?? (addresses.has(rooted) ? rooted : undefined);
  if (right !== undefined) return { code: 'link-relative', values: { address, right: right + hash } };
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return { code: 'link-relative', values: { address, right: `mailto:${address}` } };
  if (/^(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$))/i.test(address) && !/\.(mdx?|html?)$/i.test(path)) {
    return { code: 'link-relative', values: { address, right: `https://${address}` } };
  }
  return { code: 'link-relative', values: { address, right: undefined } };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
