/** A field of a letter, as its reader sees it: the label in front, the words after. */
export interface Line {
  label: string;
  text: string;
}

/**
 * The body of an e-mail from the fields of a form: short answers on the label's line, long ones below it, blank ones
 * left out.
 */
export function letterBody(greeting: string, lines: readonly Line[]): string {
  const written = lines.map(({ label, text }) => ({ label, text: text.trim() })).filter(({ text }) => text !== '');
  const paragraphs = written.map(({ label, text }) => (text.includes('\n') || text.length > 60 ? `${label}\n${text}` : `${label} ${text}`));
  return [greeting, ...paragraphs].filter((paragraph) => paragraph !== '').join('\n\n');
}

/**
 * The longest `mailto:` address, in characters, that every mail program opens: Outlook on Windows opens nothing from a
 * browser that hands it more than some 2,000.
 */
export const longestMailto = 1900;

/**
 * The address of an e-mail, and whether all of it is in it. One that would be too long asks for its text instead, which
 * was then copied: `pasteHere` says so.
 */
export function letterAddress(to: string, subject: string, body: string, pasteHere: string): { href: string; isWhole: boolean } {
  const whole = mailto(to, subject, body);
  if (whole.length <= longestMailto) return { href: whole, isWhole: true };
  const short = mailto(to, subject, pasteHere);
  return { href: short.length <= longestMailto ? short : `mailto:${to}`, isWhole: false };
}

/** A `mailto:` address that opens the e-mail, ready (RFC 6068: lines end with CRLF, everything percent-encoded). */
export function mailto(to: string, subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  const parts = Object.entries({ subject, body }).filter(([, text]) => text !== '');
  return [`mailto:${to}`, parts.map(([name, text]) => `${name}=${encode(text)}`).join('&')].filter(Boolean).join('?');
}

/** A subject of more letters than this is cut first: what follows it says the same in full. */
const longSubject = 60;

/**
 * The address of an e-mail that is ready as it stands in a page, where no script can copy its text: one that would be too
 * long is shortened, first its subject, then its body from the end, line by line.
 */
export function readyMailto(to: string, subject: string, body: string): string {
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(subject)].map(({ segment }) => segment);
  const short =
    signs.length > longSubject
      ? `${signs
          .slice(0, longSubject - 1)
          .join('')
          .trimEnd()}…`
      : subject;
  const lines = body.split('\n');
  const bodies = [
    body,
    ...lines.map((_, index) =>
      lines
        .slice(0, lines.length - 1 - index)
        .join('\n')
        .trimEnd(),
    ),
  ];
  const tried = [mailto(to, subject, body), ...bodies.map((text) => mailto(to, short, text))];
  return tried.find((address) => address.length <= longestMailto) ?? `mailto:${to}`;
}
