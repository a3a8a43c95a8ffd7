import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The code on a certificate. It is a digest of the name, the module, the module’s text and the day, without any key: a
 * static site cannot keep one secret. So it proves that none of these was changed or mistyped since the certificate was
 * made, and nothing about who took the module: whoever opens the page can make one. The pages say so.
 */
export interface Proof {
  /** The module’s identifier: `first-post`. */
  module: string;
  /** The digest of the module’s text, four characters (see `editionOf`). */
  edition: string;
  /** The day on which the last lesson was done, `2027-03-10`. */
  day: string;
  /** As it was typed. Capitals, accents’ coding and spaces do not count. */
  name: string;
}

/** Crockford’s base 32 (https://www.crockford.com/base32.html): no I, L, O or U to take for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const pattern = /^FLB-(\d{4})(\d\d)(\d\d)-([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z]{4})$/;

/** `FLB-20270310-7K2M-4Q9T-XN3C-0PRW`: the day, the edition of the text, and sixty bits of the digest. */
export function proofCode(proof: Proof): string {
  const text = ['flambeau 1', proof.module, proof.edition, proof.day, plainName(proof.name)].join('\n');
  const digest = base32(text, 12);
  return ['FLB', proof.day.replaceAll('-', ''), proof.edition, ...(digest.match(/.{4}/g) ?? [])].join('-');
}

/** The edition of a module: a digest of all its texts in all languages, four characters. Windows' line ends, which Git may have made, are no other text. */
export const editionOf = (texts: string): string => base32(texts.replace(/\r\n?/g, '\n'), 4);

export type Verdict =
  | { kind: 'unreadable' }
  /** No module of this site gives this code with this name. */
  | { kind: 'other' }
  /** `current`: the module’s text is still the same. */
  | { kind: 'match'; module: string; day: string; current: boolean };

/** Whether a code goes with a name. `editions` are the site’s modules with the edition of each. */
export function verify(name: string, typed: string, editions: Readonly<Record<string, string>>): Verdict {
  const code = tidyCode(typed);
  const [, year, month, date, edition] = pattern.exec(code) ?? [];
  if (edition === undefined) return { kind: 'unreadable' };
  const day = `${year}-${month}-${date}`;
  const module = Object.keys(editions).find((known) => proofCode({ module: known, edition, day, name }) === code);
  return module === undefined ? { kind: 'other' } : { kind: 'match', module, day, current: editions[module] === edition };
}

/** What somebody typed or pasted, as the code it means: spaces and small letters forgiven, O read as 0, I and L as 1. */
function tidyCode(typed: string): string {
  const [, ...rest] = /^\s*FLB\W*(.*)$/is.exec(typed.toUpperCase()) ?? [];
  const characters = (rest[0] ?? '')
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return ['FLB', characters.slice(0, 8), ...(characters.slice(8).match(/.{1,4}/g) ?? [])].join('-');
}

const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The first bits of a text’s SHA-256. */
function base32(text: string, length: number): string {
  let bits = 0;
  let value = 0;
  let out = '';
  for (const byte of sha256(utf8ToBytes(text))) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += alphabet[(value >> bits) & 31];
    }
  }
  return out;
}
