import { readFile, stat } from 'node:fs/promises';
import { fileStart, SourceText, type Place } from '../domain/text/source-text.ts';

/** One megabyte: far more than any chapter, little enough to be read without harm. */
export const largestText = 1024 * 1024;

/** What keeps a file from being read as text: the code of its message, the place, and for a large file its bytes. */
export interface TextFault {
  fault: 'unreadable' | 'too-large' | 'not-utf8' | 'utf16' | 'byte-order-mark' | 'control-character' | 'empty-file';
  place: Place;
  size?: number;
}

/** The text of a file, or what keeps it from being read as text. Throws nothing. */
export async function readText(path: string): Promise<string | TextFault> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > largestText) return { fault: 'too-large', place: fileStart, size };
    bytes = await readFile(path);
  } catch {
    return { fault: 'unreadable', place: fileStart };
  }
  return decodeText(bytes);
}

/** Decodes UTF-8 strictly: a wrong character must be found here, not on the published page. */
export function decodeText(bytes: Uint8Array): string | TextFault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { fault: 'utf16', place: fileStart };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') return { fault: 'empty-file', place: fileStart };
  const wrong = text.indexOf('\uFFFD');
  if (wrong !== -1) return { fault: 'not-utf8', place: new SourceText(text).place(wrong) };
  if (text.startsWith('\uFEFF')) return { fault: 'byte-order-mark', place: fileStart };
  const control = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
  if (control !== -1) return { fault: 'control-character', place: new SourceText(text).place(control) };
  return text;
}
