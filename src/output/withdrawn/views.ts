import { decodedTwice, decodeEscapes, decodeStyleEscapes } from '../../domain/text/escapes.ts';
import { fold } from '../../domain/text/fold.ts';

/**
 * A file’s text in the ways in which a name can be read in it: as it stands; without its tags, which may split a word;
 * and with a space for each tag, since two cells beside each other are two words. Escapes of HTML, JavaScript, JSON and
 * addresses are undone, and letters are folded.
 */
export function* views(text: string, path: string): Generator<string> {
  const isCard = /\.(?:vcf|ics|eml)$/i.test(path);
  // Readers see one space where a file has many.
  const plain = fold(decodeEscapes(isCard ? unfolded(text) : text)).replace(/[^\S\n]{2,}/g, ' ');
  yield plain;
  if (/\.(?:css|svg|html)$/i.test(path) && /\\[0-9a-f]{1,6}/i.test(text)) yield fold(decodeStyleEscapes(text));
  for (const decoded of decodedTwice(text)) yield fold(decoded);
  // Feeds hold pages whose own tags and entities are escaped once more.
  const inner = /&lt;[a-z!/]|&(?:#|[a-z]+;)/.test(plain) ? fold(decodeEscapes(plain)).replace(/&lt;/g, '<').replace(/&gt;/g, '>') : plain;
  if (inner !== plain) yield inner;
  if (!/<[a-z!/]/.test(inner)) return;
  yield inner.replace(/<[^<>]*>/g, '');
  yield inner.replace(/<[^<>]*>/g, ' ');
}

/** vCards and calendars break lines at 75 bytes with a space (RFC 6350, RFC 5545); older cards write `=C3=A9`. */
function unfolded(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (found) => Buffer.from(found.replace(/=/g, ''), 'hex').toString('utf8'));
}
