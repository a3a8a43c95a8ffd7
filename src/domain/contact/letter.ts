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

/** A `mailto:` address that opens the e-mail, ready (RFC 6068: lines end with CRLF, everything percent-encoded). */
export function mailto(to: string, subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body)}`;
}
