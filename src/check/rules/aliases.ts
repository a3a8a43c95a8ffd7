import { suggest } from '../../domain/text/suggest.ts';
import { addressOf, pageAddresses } from '../../schemas/addresses.ts';
import { isDeviceName } from '../../schemas/file-name.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { MessageValues } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { isPaged, SiteAddresses } from '../site-addresses.ts';

/** Where pages stand that can have had another address: all but people, whose names an address must not keep. */
const bases = Object.entries(pageAddresses).flatMap(([name, { base }]) => (name === 'champions' ? [] : [base]));

/** Former addresses are written as links are, were an address of the site, are nobody’s now, and lead to one page. */
export const aliases: Rule = (content, report) => {
  const addresses = new SiteAddresses(content);
  const taken = new Map<string, LoadedEntry>();
  for (const entry of content.entries) {
    const list = entry.raw?.['aliases'];
    if (!isPaged(entry.collection) || !Array.isArray(list)) continue;
    list.forEach((alias: unknown, index) => {
      if (typeof alias !== 'string') return;
      const say = (code: string, values: MessageValues) =>
        report({ file: entry.file, ...entry.yaml.value(['aliases', index]), field: `aliases[${index}]`, code, values });
      const address = alias.trim();
      const right = rightForm(address, content.languages);
      if (right !== address) return say('alias-shape', { address, right });
      const base = baseOf(address);
      if (base === undefined)
        return say('alias-unknown', { address, suggestion: suggest(address, [...addresses.all()]), known: bases.slice(0, -1) });
      const holder = holderOf(content, addresses, address);
      if (holder) return say('alias-taken', { address, ...holder });
      const first = taken.get(address) ?? entry;
      taken.set(address, first);
      if (samePage(first, entry)) return;
      say('alias-twice', { address, other: first.file });
    });
  }
};

/** `guide/old`, `/fr/guide/old/index.html` and `/guide/Old/` as links are written: `/guide/old/`. */
function rightForm(address: string, languages: readonly string[]): string {
  const parts = address
    .replace(/[?#].*$/s, '')
    .replace(/(\/index)?(\.(mdx?|html?))?\/?$/, '')
    .toLowerCase()
    .split('/')
    .filter(Boolean);
  if (languages.includes(parts[0] ?? '')) parts.shift();
  return `/${parts.map((part) => `${part}/`).join('')}`;
}

/** What a part of an address can be made of, as files’ names are: a server takes `..`, `%2e` or a backslash for something else. */
const name = /^[a-z0-9][\w.-]*$/;

/** The folder of pages in which an address stands; nothing where the site has never had any. */
function baseOf(address: string): string | undefined {
  if (!address.split('/').every((part) => part === '' || (name.test(part) && !isDeviceName(part)))) return undefined;
  const own = bases.find((base) => base !== '/' && address.startsWith(base) && address !== base);
  return own ?? (/^\/[^/]+\/$/.test(address) ? '/' : undefined);
}

/** Who has the address now: a file that is published today or will be, or the site itself. */
function holderOf(content: LoadedContent, addresses: SiteAddresses, address: string): MessageValues | undefined {
  if (!addresses.has(address)) return undefined;
  const holders = content.entries.filter(({ collection, key }) => isPaged(collection) && addressOf(collection, key) === address);
  const holder = holders.find(({ raw }) => !(typeof raw?.['expires'] === 'string' && raw['expires'] < content.now));
  if (holders.length > 0 && holder === undefined) return undefined;
  return { other: holder?.file };
}

const samePage = (a: LoadedEntry, b: LoadedEntry) => a.collection === b.collection && a.key === b.key;
