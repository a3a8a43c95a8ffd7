/**
 * A line as a terminal may print it: names of files and values hold what people, or attackers, put there, and an escape
 * sequence could hide the line or write another one. Control signs become their pictures (U+2400 and on).
 */
export function visible(line: string): string {
  return line
    .replace(/[\u0000-\u001F]/g, (sign) => String.fromCodePoint(0x2400 + sign.charCodeAt(0)))
    .replace(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
