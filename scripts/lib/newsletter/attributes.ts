import MagicString from 'magic-string';
import { escapeAttribute, walkHtml } from '../../../src/output/html.ts';

const named: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '0': '\0' };

/**
 * A page with its attributes as they were meant: mrml 1.6.1 writes them as Rust shows a text to developers, so that a
 * no-break space became `\u{a0}` in a description, and so did the vowels of Hebrew and the accents of many a language.
 */
export function withPlainAttributes(source: string): string {
  const edits = new MagicString(source);
  walkHtml(source, {
    open: ({ attributes }) => {
      for (const { value, start, end } of attributes) {
        if (!value.includes('\\')) continue;
        const plain = value.replace(/\\(?:u\{([0-9a-f]{1,6})\}|(.))/g, (_whole, hex: string | undefined, sign = '') =>
          hex === undefined ? (named[sign] ?? sign) : String.fromCodePoint(Number.parseInt(hex, 16)),
        );
        edits.update(start, end, escapeAttribute(plain));
      }
    },
  });
  return edits.hasChanged() ? edits.toString() : source;
}
