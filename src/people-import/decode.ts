import { ImportFault } from './fault.ts';

export interface Decoded {
  text: string;
  /** As one says it: `UTF-8`, `Windows-1252`. */
  encoding: string;
}

/** Where ISO 8859-15 has letters and the euro sign and Windows-1252 has signs that no name holds (¤ ¦ ¨ ´ ¸ ¼ ½ ¾). */
const LATIN9 = new Set([0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

/**
 * The text of a file in whatever encoding a spreadsheet saved it. A mark at its beginning (BOM) decides, even over the
 * map: the file of refused rows has one, whatever the first file was in. Then the map; then UTF-8,
 * which nothing else looks like by accident; then Windows-1252, or ISO 8859-15 where its own letters stand in words.
 * Others, such as Windows-1250, cannot be told from these: the map names them.
 * @param label an encoding of https://encoding.spec.whatwg.org/, such as `windows-1250`
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const chosen = label === undefined ? undefined : named(label);
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16 LE' };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16 BE' };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  if (chosen !== undefined && label !== undefined && !marked) return { text: chosen.decode(bytes), encoding: label };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text, encoding: marked ? 'UTF-8 (BOM)' : 'UTF-8' };
    return unmarkedUtf16(bytes);
  } catch {
    // No encoding of one byte a letter has zeros.
    if (bytes.includes(0)) return unmarkedUtf16(bytes);
    const latin9 = isLatin9(bytes);
    return {
      text: new TextDecoder(latin9 ? 'iso-8859-15' : 'windows-1252').decode(bytes),
      encoding: latin9 ? 'ISO-8859-15' : 'Windows-1252',
    };
  }
}

function unmarkedUtf16(bytes: Uint8Array): Decoded {
  const little = bytes[1] === 0;
  return { text: new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: little ? 'UTF-16 LE' : 'UTF-16 BE' };
}

/** Bytes from 80 to 9F are letters and quotation marks in Windows-1252 and nothing in ISO 8859-15. */
function isLatin9(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return false;
  const isLetter = (byte = 0) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
  return bytes.some((byte, index) => LATIN9.has(byte) && (byte === 0xa4 || isLetter(bytes[index - 1]) || isLetter(bytes[index + 1])));
}

function named(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    throw new ImportFault([{ code: 'encoding', values: { label } }]);
  }
}
