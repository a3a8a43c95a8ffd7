import iconv from 'iconv-lite';
import { guessEncodings } from './encoding/detect.ts';
import { ImportFault } from './fault.ts';

export interface Decoded {
  text: string;
  /** As one says it: `UTF-8`, `Windows-1252`. */
  encoding: string;
  /** Where several readings are as likely: each with its name for the map. The text is then that of the first. */
  doubts: readonly { name: string; label: string; text: string }[];
}

/** Where ISO 8859-15 has letters and the euro sign and Windows-1252 has signs that no name holds (¤ ¦ ¨ ´ ¸ ¼ ½ ¾). */
const LATIN9 = new Set([0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

/** More letters than these, read as zeros and letters in turn, are UTF-16 and not a damaged file. */
const MOSTLY = 0.3;

/**
 * The text of a file in whatever encoding a spreadsheet saved it. A mark at its beginning (BOM) decides, even over the
 * map: the file of refused rows has one, whatever the first file was in. Then the map; then UTF-8,
 * which nothing else looks like by accident; then what its words and countries tell (encoding/detect.ts).
 * @param label an encoding as https://encoding.spec.whatwg.org/ calls it, such as `windows-1250`
 * @throws ImportFault for an encoding that there is not, a workbook, and zeros that no text has
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  if (label !== undefined && !iconv.encodingExists(label)) throw new ImportFault([{ code: 'encoding', values: { label } }]);
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return as(bytes, 'utf-16le', 'UTF-16 LE');
  if (first === 0xfe && second === 0xff) return as(bytes, 'utf-16be', 'UTF-16 BE');
  // Office files are ZIP archives, and older ones OLE containers.
  if ((first === 0x50 && second === 0x4b && third === 3) || (first === 0xd0 && second === 0xcf && third === 0x11))
    throw new ImportFault([{ code: 'file-workbook' }], 1);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  if (label !== undefined && !marked) return as(bytes, label, label);
  const wide = unmarkedUtf16(bytes);
  if (wide) return wide;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: marked ? 'UTF-8 (BOM)' : 'UTF-8', doubts: [] };
  } catch {
    const guesses = guessEncodings(bytes);
    const [best = { label: 'windows-1252', name: 'Windows-1252' }] = guesses;
    const read =
      best.label === 'windows-1252' && isLatin9(bytes) ? as(bytes, 'iso-8859-15', 'ISO-8859-15') : as(bytes, best.label, best.name);
    if (guesses.length < 2) return read;
    return { ...read, doubts: guesses.map((guess) => ({ name: guess.name, label: guess.label, text: as(bytes, guess.label, '').text })) };
  }
}

function as(bytes: Uint8Array, label: string, encoding: string): Decoded {
  return { text: iconv.decode(Buffer.from(bytes), label), encoding, doubts: [] };
}

/** Zeros are half of an English text in UTF-16, and nothing in any other encoding. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  const count = bytes.reduce((zeros, byte) => zeros + Number(byte === 0), 0);
  if (count === 0) return undefined;
  if (count / bytes.length > MOSTLY) {
    const odd = bytes.reduce((zeros, byte, index) => zeros + Number(byte === 0 && index % 2 === 1), 0);
    if (odd === count) return as(bytes, 'utf-16le', 'UTF-16 LE');
    if (odd === 0) return as(bytes, 'utf-16be', 'UTF-16 BE');
  }
  const line = Buffer.from(bytes.subarray(0, bytes.indexOf(0)))
    .toString('latin1')
    .split(/\r\n|\r|\n/).length;
  throw new ImportFault([{ code: 'file-zeros', values: { count, line } }], 1);
}

/** Bytes from 80 to 9F are letters and quotation marks in Windows-1252 and nothing in ISO 8859-15. */
function isLatin9(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return false;
  const isLetter = (byte = 0) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
  return bytes.some((byte, index) => LATIN9.has(byte) && (byte === 0xa4 || isLetter(bytes[index - 1]) || isLetter(bytes[index + 1])));
}
