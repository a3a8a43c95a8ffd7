import { encode } from 'punycode/punycode.es6.js';
import { topLevelDomains } from './tlds.ts';

/**
 * Where a text holds web addresses, by the rules of twitter-text 3.1.0 (extractUrlsWithIndices), which X counts by and
 * which Mastodon has taken over. https://github.com/twitter/twitter-text
 */
export interface Address {
  start: number;
  /** Exclusive. */
  end: number;
}

/** `bare`: an address needs no “https://”, and must be one that can exist (X). */
export interface AddressOptions {
  bare: boolean;
}

const punctuation = String.raw`!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$`;
const spaces = String.raw`\t-\r \x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const noncharacters = String.raw`\uFFFE\uFEFF\uFFFF`;
const directionMarks = String.raw`\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069`;
const latin = String.raw`\xC0-\xD6\xD8-\xF6\xF8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF`;
const cyrillic = String.raw`\u0400-\u04FF`;

/** Longer names first: some begin with another. RFC 2606 keeps “example” for documents: an invented address counts like a real one. */
const endings = `(?:(?:${topLevelDomains.trim().split(/\s+/).reverse().join('|')}|example)(?=[^0-9a-zA-Z@+-]|$)|xn--[-0-9a-z]+)`;

const letter = `[^${punctuation}${spaces}${noncharacters}${directionMarks}]`;
const subdomain = `(?:(?:${letter}(?:[_-]|${letter})*)?${letter}\\.)`;
const name = `(?:(?:${letter}(?:-|${letter})*)?${letter}\\.)`;
const domain = `${subdomain}*${name}${endings}`;

const inPath = String.raw`[a-z0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&${cyrillic}${latin}]`;
const balanced = String.raw`\((?:${inPath}+|${inPath}*\(${inPath}+\)${inPath}*)\)`;
const pathEnd = String.raw`(?:[+\-a-z0-9=_#/${cyrillic}${latin}]|${balanced})`;
const path = `(?:${inPath}*(?:${balanced}${inPath}*)*${pathEnd}|@${inPath}+/)`;
const query = String.raw`\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/]`;

const before = `(?:[^A-Za-z0-9@＠$#＃${noncharacters}]|[${directionMarks}]|^)`;
const pattern = (protocol: string, flags: string) =>
  new RegExp(`(${before})(${protocol}(${domain})(?::[0-9]+)?(/${path}*)?(?:${query})?)`, flags);

const here = pattern('(https?://)?', 'iy');
const withProtocol = pattern('(https?://)', 'gi');
const runs = new RegExp(`(?:[_.-]|${letter})+`, 'g');
const ended = new RegExp(`\\.${endings}`, 'i');
const asciiDomain = new RegExp(`(?:[-a-z0-9${latin}]+\\.)+${endings}`, 'gi');
const shortened = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${query})?`, 'i');

export function findAddresses(text: string, { bare }: AddressOptions): Address[] {
  const found: Address[] = [];
  for (const match of bare ? anywhere(text) : text.matchAll(withProtocol)) {
    const [, preceding = '', url = '', protocol = '', host = '', tail] = match;
    const start = match.index + preceding.length;
    if (!bare) found.push({ start, end: start + url.length });
    else if (!canExist(url, protocol || 'https://', host)) continue;
    else if (protocol) addWithProtocol(found, start, url);
    else if (!/[-_./]$/.test(preceding)) addBare(found, start, url, host, tail);
  }
  return found;
}

/**
 * All addresses with or without a protocol. Letters of all scripts may begin one, and a search tries each of them to the
 * end of its run: without a look at how the run ends, a Chinese text of 10,000 signs would take seconds.
 */
function* anywhere(text: string): Generator<RegExpExecArray> {
  let end = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    const last = index + run.length;
    const isHost = ended.test(text.slice(index, last + 1));
    const protocol = text.startsWith('://', last) ? /https?$/i.exec(run)?.index : undefined;
    if (!isHost && protocol === undefined) continue;
    const first = isHost ? index : index + protocol!;
    for (let start = Math.max(first, end && end + 1); start < last; start += 1) {
      here.lastIndex = Math.max(0, start - 1);
      const match = here.exec(text);
      if (!match) continue;
      yield match;
      end = match.index + match[0].length;
      start = end;
    }
  }
}

/** X’s own short addresses end where their code ends. */
function addWithProtocol(found: Address[], start: number, url: string): void {
  const short = shortened.exec(url);
  if (short && short[1]!.length > 40) return;
  found.push({ start, end: start + (short ? short[0].length : url.length) });
}

/** Without a protocol only the ASCII part of a domain is an address; the last one takes the path along. */
function addBare(found: Address[], start: number, url: string, host: string, tail: string | undefined): void {
  const domains = [...host.matchAll(asciiDomain)];
  domains.forEach(({ 0: ascii, index }, position) => {
    const last = position === domains.length - 1;
    const end = start + index + (last && tail ? url.length - host.length + ascii.length : ascii.length);
    found.push({ start: start + index, end });
  });
}

/** DNS allows 63 bytes a label; X allows 4096 characters an address. */
function canExist(url: string, protocol: string, host: string): boolean {
  if (host.startsWith('xn--') && !host.match(asciiDomain)) return false;
  return protocol.length + url.length <= 4096 && host.split('.').every(inDns);
}

function inDns(label: string): boolean {
  // A code of more letters than that is longer still, and need not be made.
  if (label === '' || [...label].length > 63) return false;
  return /^[\0-\x7f]*$/.test(label) || `xn--${encode(label)}`.length <= 63;
}
