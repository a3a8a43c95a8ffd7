import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A text that a file holds. */
export interface Part {
  /** Where in the file: `site.zip → en/index.html`; the file’s own path for the file itself. */
  path: string;
  text: string;
  /** The whole file, where it is a picture of points: what is written in it for eyes and cameras is no text of its bytes. */
  picture?: Buffer;
}

/** Packed files in packed files, and no further: a file that unpacks for ever harms nobody. */
const DEEPEST = 4;
const DATA_ADDRESS = /data:([\w.+-]+\/[\w.+-]+)?[^,"'()\s]{0,80};base64,([A-Za-z0-9+/]{8,}={0,2})/g;
/** A name of nine letters has twelve signs. */
const BASE64 = /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/]{4}){3,}(?:[A-Za-z0-9+/]{2,3}={0,2})?(?![A-Za-z0-9+/_-])/g;

/** Every text in a file: as it stands, what is packed in it, what a picture says of itself, what is written in base 64. */
export function* partsOf(path: string, bytes: Buffer, depth = 0): Generator<Part> {
  if (depth > DEEPEST) return;
  const inner = unpacked(path, bytes);
  if (inner !== undefined) {
    for (const [name, content] of inner) yield* partsOf(name, content, depth + 1);
    return;
  }
  const png = bytes.subarray(0, 8).equals(PNG);
  if (png) {
    for (const text of pngTexts(bytes)) yield { path, text };
    yield { path, text: '', picture: bytes };
    return;
  }
  const text = wideText(bytes) ?? bytes.toString('utf8');
  if (!isBinary(text)) {
    yield { path, text };
    for (const coded of decoded(path, text)) yield* partsOf(path, coded, depth + 1);
    return;
  }
  for (const readable of binaryTexts(bytes, /\.pf_/.test(path))) yield { path, text: readable };
  for (const stream of streams(bytes)) yield* partsOf(path, stream, depth + 1);
  if (isPicture(bytes)) yield { path, text: '', picture: bytes };
}

/**
 * What can be read in bytes that are no text: runs of letters; in search data the same without a length in front of them, which CBOR writes as a letter
 * (https://www.rfc-editor.org/rfc/rfc8949#section-3.1); and letters of two bytes.
 */
function binaryTexts(bytes: Buffer, isSearch = false): string[] {
  const text = bytes.toString('utf8');
  const narrow = bytes.toString('latin1');
  const wide = [/(?:[\x09\x20-\xff]\0){6,}/g, /(?:\0[\x09\x20-\xff]){6,}/g].flatMap((pattern) =>
    [...narrow.matchAll(pattern)].map(([found]) => found.replaceAll('\0', '')),
  );
  return [
    text.replace(/[\0-\x08\x0b-\x1f\uFFFD]+/g, '\n'),
    ...(isSearch ? [text.replace(/[\0-\x08\x0b-\x1f\uFFFD]+(?:x[^\n]|[`a-w])/g, '\n')] : []),
    ...(wide.length > 0 ? [wide.join('\n')] : []),
  ];
}

/** A text in UTF-16, which says so by its first letter; nothing for another. */
function wideText(bytes: Buffer): string | undefined {
  const first = bytes.length >= 2 ? bytes.readUInt16LE(0) : 0;
  if (first === 0xfeff) return bytes.toString('utf16le', 2);
  return first === 0xfffe
    ? Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le', 2)
    : undefined;
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** JPEG, GIF, WebP or AVIF, by their first bytes. */
const isPicture = (bytes: Buffer): boolean => /^(?:\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|[^]{4}ftypavi)/.test(bytes.toString('latin1', 0, 12));

/** A NUL, or bytes that are no UTF-8, among the first few thousand signs: no text. */
const isBinary = (text: string): boolean => /[\0\uFFFD]/.test(text.length > 65_536 ? text.slice(0, 65_536) : text);

/** What is in a packed file, by name; nothing for one that is not packed. */
function unpacked(path: string, bytes: Buffer): [string, Buffer][] | undefined {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [[path, gunzipSync(bytes)]];
    if (path.endsWith('.br')) return [[path.slice(0, -3), brotliDecompressSync(bytes)]];
    if (bytes.subarray(0, 4).equals(ZIP)) {
      return Object.entries(unzipSync(bytes)).map(([name, content]) => [`${path} → ${name}`, Buffer.from(content)]);
    }
  } catch {
    // What says that it is packed and cannot be unpacked is searched as it stands.
  }
  return undefined;
}

const ZIP = Buffer.from('504b0304', 'hex');

/** The texts of a PNG’s own chunks (https://www.w3.org/TR/png-3/#11textinfo), Exif, and whatever stands behind its end. */
function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'tEXt') texts.push(data.toString('latin1'));
    if (type === 'eXIf') texts.push(...binaryTexts(data));
    if (type === 'zTXt') texts.push(data.toString('latin1', 0, data.indexOf(0)), inflated(data.subarray(data.indexOf(0) + 2), 'latin1'));
    if (type === 'iTXt') texts.push(internationalText(data));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  if (at < bytes.length) texts.push(bytes.toString('utf8', at));
  return texts;
}

/** Keyword, whether it is packed, how, language, translated keyword, text. */
function internationalText(data: Buffer): string {
  const keyword = data.indexOf(0);
  const isPacked = data[keyword + 1] === 1;
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  const text = data.subarray(translated + 1);
  return `${data.toString('utf8', 0, translated)}\n${isPacked ? inflated(text) : text.toString('utf8')}`;
}

function inflated(data: Buffer, encoding: BufferEncoding = 'utf8'): string {
  try {
    return inflateSync(data).toString(encoding);
  } catch {
    return data.toString(encoding);
  }
}

/** Packed streams of a PDF. */
function* streams(bytes: Buffer): Generator<Buffer> {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return;
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    const end = bytes.indexOf('endstream', start);
    if (end === -1) return;
    try {
      yield inflateSync(bytes.subarray(start, end));
    } catch {
      // Another packing, such as a picture’s own.
    }
    at = end;
  }
}

/** What is written in base 64: a picture in a style sheet, a text in a script. What decodes to no text by chance is left. */
function* decoded(path: string, text: string): Generator<Buffer> {
  for (const [, type = '', data = ''] of text.matchAll(DATA_ADDRESS)) {
    const bytes = Buffer.from(data, 'base64');
    if (!type.startsWith('text/') || bytes.length > 0) yield bytes;
  }
  if (/\.(?:vcf|eml)$/i.test(path)) text = text.replace(/\r?\n[ \t]/g, '');
  for (const [data] of text.matchAll(BASE64)) {
    const bytes = Buffer.from(data, 'base64');
    if (!/[\0-\x08\x0e-\x1f\uFFFD]/.test(bytes.toString('utf8'))) yield bytes;
  }
}
