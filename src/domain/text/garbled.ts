/** Encodings in which UTF-8 is read by mistake, and what their bytes from 80 to FF are read as. */
const misread = ['windows-1252', 'windows-1250', 'windows-1254', 'windows-1251'].map((label) => {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  return new Map([...new TextDecoder(label).decode(bytes)].map((letter, index) => [letter, index + 128]));
});

/** Letters as the DOS and Mac encodings have them, read as Windows-1252: `Andr‚`, `AndrŽ`. */
const OTHER_ENCODING = /\p{L}[‚ƒ„†‡ˆ‰]|\p{Ll}[ŠŽ]|[\u0080-\u0084\u0086-\u009F]/u;

/** A UTF-8 text that was read as Windows-1252 and lost a byte since: the `à` may have kept no more than a space; `IRMÃ` is Portuguese. */
const HALF_LOST = /Ã[\u0080-\u00BF\u2018-\u2026\u20AC©ª«¨®¯°±²³´µ¶·¸¹º»¼½¾¿]|(?<!\p{Lu})Ã |Â[\u00A0-\u00BF]|â€/u;

/**
 * Whether letters of a text were lost or read in a wrong encoding: `SÃ©nÃ©gal`, `Ĺ‚ukasz`, `Ð˜Ð²Ð°Ð½`, `AndrŽ`, and the
 * sign that stands for a letter that was lost.
 */
export function isGarbled(text: string): boolean {
  if (!/[^\p{ASCII}]/u.test(text)) return false;
  if (text.includes('\uFFFD') || OTHER_ENCODING.test(text) || HALF_LOST.test(text)) return true;
  return misread.some((bytes) => isUtf8In(text, bytes));
}

/** Whether the letters of a text, as bytes of an encoding, are UTF-8: nobody writes such letters one after another. */
function isUtf8In(text: string, byteOf: ReadonlyMap<string, number>): boolean {
  const bytes = [...text].map((letter) => byteOf.get(letter) ?? (letter <= '\u007F' ? letter.charCodeAt(0) : undefined));
  if (bytes.includes(undefined)) return false;
  try {
    return /\p{L}/u.test(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[])).replace(/\p{ASCII}/gu, ''));
  } catch {
    return false;
  }
}
