import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachOf } from '../files.ts';
import { decodedTwice, decodeEscapes, decodeStyleEscapes } from '../../domain/text/escapes.ts';
import { CodeReader } from './codes.ts';
import type { Needle, Needles } from './needles.ts';
import { type Part, partsOf } from './parts.ts';
import { quickFold } from './words.ts';

/** A secret in a site. */
export interface Leak {
  /** The file, and where in it for one that is packed. */
  file: string;
  /** Counted from 1; nothing where only the file’s name tells, or it has no lines. */
  line?: number;
  needle: Pick<Needle, 'kind' | 'from'>;
  /** What was found, as it stands there, folded. */
  found: string;
}

/** A picture that nobody outside may see. */
export interface SecretPicture {
  sha256: string;
  from: string;
}

export interface Secrets {
  needles: Needles;
  pictures: readonly SecretPicture[];
}

export interface Searched {
  leaks: Leak[];
  bytes: number;
  /** QR codes that were read. */
  codes: number;
  /** Files with a code that cannot be read. */
  unread: string[];
  /** SHA-256 by path. */
  digests: Record<string, string>;
}

/** Programs: a single word of them says nothing, and a library has many. */
const CODE = /^(?:_astro|_client|_studio)\/|^pagefind\/[^/]*\.(?:js|css|wasm|pagefind)$|\.(?:woff2?|ttf|otf|wasm)$/;
/** Where styles stand, which hide letters in a way of their own. */
const STYLES = /\.(?:css|svg|html)$/i;
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/**
 * Reads every byte of a built folder for secrets, and every QR code in its drawings and pictures.
 * @param drawn pictures of this build’s own templates, which hold no code: the texts that they were drawn from are searched in their place
 */
export async function searchSite(
  folder: string,
  paths: readonly string[],
  secrets: Secrets,
  drawn: ReadonlySet<string> = new Set(),
): Promise<Searched> {
  const leaks: Leak[] = [];
  const digests = new Map<string, string>();
  const reader = new CodeReader();
  const unread: string[] = [];
  let bytes = 0;
  let codes = 0;
  await forEachOf(paths, async (path) => {
    const content = await readFile(join(folder, path));
    bytes += content.length;
    const digest = createHash('sha256').update(content).digest('hex');
    digests.set(path, digest);
    const parts = [...partsOf(path, content)];
    leaks.push(...leaksOf(path, parts, secrets), ...pictureLeaks(path, digest, secrets.pictures));
    if (drawn.has(path)) return;
    const read = await reader.codesIn(parts);
    codes += read.texts.length;
    if (read.unread > 0) unread.push(path);
    for (const code of read.texts) leaks.push(...textLeaks(code, secrets.needles));
  });
  const order = new Map(paths.map((path, index) => [path, index]));
  const place = ({ file }: Leak) => order.get(file.split(' → ')[0] ?? '') ?? -1;
  return {
    leaks: leaks.sort((a, b) => place(a) - place(b)),
    bytes,
    codes,
    unread: unread.sort(),
    digests: Object.fromEntries(paths.map((path) => [path, digests.get(path) ?? ''])),
  };
}

/** The secrets in one file: in its name, its text, and whatever is packed in it. */
export const leaksIn = (path: string, content: Buffer, secrets: Pick<Secrets, 'needles'>): Leak[] =>
  leaksOf(path, partsOf(path, content), secrets);

function leaksOf(path: string, parts: Iterable<Part>, { needles }: Pick<Secrets, 'needles'>): Leak[] {
  const leaks: Leak[] = [];
  const isCode = CODE.test(path);
  const name = quickFold(decodeEscapes(path));
  for (const { needle, start, end } of needles.find(name, false)) leaks.push({ file: path, needle, found: name.slice(start, end) });
  for (const part of parts) leaks.push(...textLeaks(part, needles, isCode));
  return unique(leaks);
}

/** The secrets in a text, in every way in which it can be read. */
export function textLeaks({ path, text }: { path: string; text: string }, needles: Needles, isCode = false): Leak[] {
  const leaks: Leak[] = [];
  for (const view of readings(path, text)) {
    for (const { needle, start, end } of needles.find(view, isCode))
      leaks.push({ file: path, line: lineAt(view, start), needle, found: view.slice(start, end) });
  }
  return unique(leaks);
}

/**
 * A text in the ways in which it can be read: as it stands, attributes and comments included; with a space for each tag, as two cells are two words; and
 * without tags that stand between letters, which may split a word. Feeds hold pages whose tags are escaped once more; calendars and cards fold their lines.
 */
function* readings(path: string, text: string): Generator<string> {
  const whole = /\.(?:vcf|ics|eml)$/i.test(path) ? unfolded(text) : text;
  let plain = quickFold(decodeEscapes(whole));
  yield plain;
  if (STYLES.test(path) && /\\[0-9a-f]{1,6}/i.test(whole)) yield quickFold(decodeStyleEscapes(whole));
  for (const decoded of decodedTwice(whole)) yield quickFold(decoded);
  if (/&lt;[a-z!/]|&(?:#|[a-z]+;)/.test(plain)) {
    plain = quickFold(decodeEscapes(plain)).replace(/&lt;/g, '<').replace(/&gt;/g, '>');
    yield plain;
  }
  if (!/<[a-z!/]/.test(plain)) return;
  yield plain.replace(/<[^<>]*>/g, ' ');
  if (/[\p{L}\p{N}]<[^<>]*>[\p{L}\p{N}]/u.test(plain)) yield plain.replace(/<[^<>]*>/g, '');
}

/** RFC 6350 and RFC 5545 break lines at 75 bytes with a space; older cards write `=C3=A9`. */
function unfolded(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (found) => Buffer.from(found.replace(/=/g, ''), 'hex').toString('utf8'));
}

function pictureLeaks(path: string, digest: string, pictures: readonly SecretPicture[]): Leak[] {
  if (!PICTURE.test(path)) return [];
  return pictures
    .filter(({ sha256 }) => sha256 === digest)
    .map(({ from }) => ({ file: path, needle: { kind: 'id', from }, found: path.slice(path.lastIndexOf('/') + 1) }));
}

/** The first place of each secret is enough for a file. */
function unique(leaks: readonly Leak[]): Leak[] {
  const first = new Map<string, Leak>();
  for (const leak of leaks) {
    const key = `${leak.file} ${leak.needle.from} ${leak.needle.kind}`;
    if (!first.has(key)) first.set(key, leak);
  }
  return [...first.values()];
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
