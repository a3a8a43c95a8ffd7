import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { NewsletterLetter } from './letter.ts';

export interface EmlParts {
  html: string;
  text: string;
  /** Those that the HTML shows by their `cid:`; none where it links them. */
  attached: readonly { cid: string; file: string; png: Uint8Array }[];
}

/** The host of Message-ID and cid (RFC 5322, 3.6.4): that of the site. */
export const cidOf = (key: string, letter: NewsletterLetter): string => `${key}.${letter.month}.${letter.language}@${hostOf(letter)}`;

const hostOf = ({ urls }: NewsletterLetter): string => new URL(urls.home).hostname.replace(/[^a-z0-9.-]/gi, '') || 'flambeau.invalid';

/**
 * The whole e-mail as a file that a mail program opens ready to send (RFC 5322, RFC 2045): plain words and HTML, its
 * pictures with it. No name stands in “To”: whoever sends it says to whom. The same newsletter gives the same bytes.
 */
export async function emlOf(letter: NewsletterLetter, { html, text, attached }: EmlParts): Promise<Buffer> {
  const digest = createHash('sha256').update(html).update(text);
  for (const { png } of attached) digest.update(png);
  const id = digest.digest('hex').slice(0, 24);
  const composer = new MailComposer({
    from: { name: letter.from.name, address: letter.from.email },
    subject: letter.title,
    date: new Date(`${letter.day}T08:00:00Z`),
    messageId: `<newsletter.${letter.month}.${letter.language}.${id}@${hostOf(letter)}>`,
    text,
    html,
    textEncoding: 'quoted-printable',
    baseBoundary: id,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Content-Language': letter.language,
      'List-Unsubscribe': `<${letter.urls.stop}>`,
      // Outlook then opens it as a message to send, not as one received.
      'X-Unsent': '1',
    },
    attachments: attached.map(({ cid, file, png }) => ({
      cid,
      filename: file,
      content: Buffer.from(png),
      contentType: 'image/png',
      contentDisposition: 'inline' as const,
    })),
  });
  return composer.compile().build();
}
