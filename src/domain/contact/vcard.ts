import { namePartsOf } from './name-parts.ts';

/** What an address book is told of a person or an account. */
export interface Contact {
  /** As the person writes it. */
  name: string;
  /** The family name, where it is known; else it is told from the name. */
  familyName?: string | undefined;
  /** A person’s card has a family name to sort by; an organisation’s has not. */
  kind: 'person' | 'organisation';
  /** The company, then the department. */
  organisation: readonly string[];
  job?: string | undefined;
  email?: string | undefined;
  city?: string | undefined;
  /** The country’s name in the card’s language. */
  country?: string | undefined;
  /** Pages of theirs, most important first. */
  urls: readonly string[];
  note?: string | undefined;
  /** Never changes, so that an address book replaces the card when it is read again. */
  uid: string;
}

/**
 * A contact as a vCard file. Version 3.0 (RFC 2426), the newest that Outlook, iOS and Android all read; UTF-8, lines
 * ended by CRLF and folded at 75 bytes.
 */
export function vcard(contact: Contact): string {
  const { name, kind, organisation, job, email, city, country, urls, note, uid } = contact;
  const address = city || country ? `ADR;TYPE=WORK:;;;${value(city ?? '')};;;${value(country ?? '')}` : undefined;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${value(uid)}`,
    `FN:${value(name)}`,
    `N:${kind === 'person' ? namePartsOf(contact).map(value).join(';') : `${value(name)};;;;`}`,
    ...(kind === 'organisation' ? ['X-ABSHOWAS:COMPANY'] : []),
    organisation.length > 0 ? `ORG:${organisation.map(value).join(';')}` : undefined,
    job && `TITLE:${value(job)}`,
    email && `EMAIL;TYPE=INTERNET,WORK:${value(email)}`,
    address,
    ...urls.map((url) => `URL:${url}`),
    note && `NOTE:${value(note)}`,
    'END:VCARD',
  ];
  return lines
    .filter((line) => line)
    .map((line) => `${fold(line!)}\r\n`)
    .join('');
}

/** RFC 2426, section 4: backslashes, commas, semicolons and line ends are escaped in text. */
function value(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** RFC 2426, section 2.6: at most 75 bytes a line, without cutting a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (bytes > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= bytes;
  }
  return folded;
}
