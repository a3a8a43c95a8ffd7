/** Characters that nobody sees: hyphenation marks, joiners, marks of direction, a byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Undoes what hides a letter, whatever the language of the file. */
export function decodeEscapes(text: string): string {
  return (
    text
      .replace(
        /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi,
        (found, ...codes: (string | undefined)[]) =>
          letter(
            codes.slice(0, 3).find((code) => code !== undefined),
            16,
          ) ?? found,
      )
      // In a script’s text `\nAwa` is a line’s end and a name.
      .replace(/\\[nrtbfv]/g, '\n')
      .replace(/&#x([0-9a-f]{1,6});?/gi, (found, code: string) => letter(code, 16) ?? found)
      .replace(/&#(\d{1,7});?/g, (found, code: string) => letter(code, 10) ?? found)
      .replace(/&(nbsp|ensp|emsp|thinsp|Tab|NewLine);/g, ' ')
      .replace(/&(apos|rsquo|lsquo);/g, '’')
      .replace(/&(shy|zwj|zwnj|ZeroWidthSpace);/g, '')
      .replace(/&(commat);/g, '@')
      .replace(/&(hyphen|dash|ndash);/g, '-')
      .replace(/&period;/g, '.')
      .replace(/&(amp);/g, '&')
      // Letters are folded afterwards: the accent need not be kept.
      .replace(/&([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|slash|caron|breve|dot|ogon|stroke|dblac);/gi, '$1')
      .replace(/&(ae|oe|sz)lig;/gi, (_found, pair: string) => (pair.toLowerCase() === 'sz' ? 'ss' : pair))
      .replace(/(?:%[0-9a-f]{2})+/gi, (found) => percent(found))
      .replace(INVISIBLE, '')
  );
}

/** Undoes what hides a letter in a style sheet: `\c9 lo\ef se` (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point). */
export function decodeStyleEscapes(text: string): string {
  return text
    .replace(/\\\r?\n/g, '')
    .replace(/\\([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?/gi, (found, code: string) => letter(code, 16) ?? found)
    .replace(/\\([^0-9a-f\n])/gi, '$1')
    .replace(INVISIBLE, '');
}

/** What a text says to whoever undoes two hidings of it: an address within an address, a style sheet within a script. */
export function* decodedTwice(text: string): Generator<string> {
  if (/%25[0-9a-f]{2}/i.test(text)) yield decodeEscapes(decodeEscapes(text));
  if (/\\\\[0-9a-f]{2}/i.test(text)) yield decodeStyleEscapes(text.replaceAll('\\\\', '\\'));
}

function letter(code: string | undefined, base: number): string | undefined {
  const point = code === undefined ? Number.NaN : Number.parseInt(code, base);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function percent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return Buffer.from(text.replace(/%/g, ''), 'hex').toString('latin1');
  }
}
