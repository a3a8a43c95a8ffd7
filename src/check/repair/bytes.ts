import iconv from 'iconv-lite';
import type { TextFault } from '../read-text.ts';

/** A file that could not be read as text, read as its programme most likely saved it. */
export function mendedBytes(bytes: Uint8Array, fault: TextFault['fault']): { text: string; certain: boolean } | undefined {
  switch (fault) {
    case 'utf16':
      return { text: iconv.decode(Buffer.from(bytes), bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le').replace(/^\uFEFF/, ''), certain: true };
    case 'byte-order-mark':
      return { text: new TextDecoder('utf-8').decode(bytes), certain: true };
    case 'not-utf8':
      // Western Windows, of which each byte is a letter: another coding would have given other ones.
      return { text: iconv.decode(Buffer.from(bytes), 'windows-1252'), certain: false };
    case 'control-character': {
      const text = new TextDecoder('utf-8').decode(bytes);
      return {
        text: text.replace(/[\u0080-\u009F]/g, windowsSign).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, ''),
        certain: false,
      };
    }
    default:
      return undefined;
  }
}

/** What a sign between U+0080 and U+009F is on Windows: curly quotation marks, dashes. */
const windowsSign = (sign: string): string => iconv.decode(Buffer.from([sign.codePointAt(0)!]), 'windows-1252');
