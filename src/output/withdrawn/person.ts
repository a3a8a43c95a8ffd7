import { emailPattern, idPattern, longerNames, namePatterns } from '../../domain/text/mention.ts';

/** Somebody who withdrew, as far as the output must not hold them. */
export interface Withdrawn {
  id: string;
  /** They are back under the same identifier, whose pages are theirs again. */
  isBack: boolean;
  /** Nothing where the name cannot be proven: too short, or somebody else’s too. */
  name: string | undefined;
  emails: readonly string[];
  photo: { digests: readonly string[]; stem: string | undefined } | undefined;
  /** The other people of the content. */
  others: readonly { id: string; name: string }[];
}

export type Trace = 'name' | 'email' | 'id' | 'photo';

/** A person with what their traces are looked for by. */
export interface Wanted {
  person: Withdrawn;
  /** `asItStands`: not in a text whose tags were taken away. */
  patterns: readonly { trace: Trace; pattern: RegExp; asItStands?: boolean }[];
  /** The name without its edges, for binary data; nothing for a short one, which would be found anywhere. */
  loose: RegExp | undefined;
  /** Other people’s names that hold this one and more. */
  masks: readonly RegExp[];
  /** The same for binary data. */
  looseMasks: readonly RegExp[];
  /** Byte sequences for files that hold no text: what a camera or a tool may have written into a picture. */
  bytes: readonly { trace: Trace; bytes: Buffer }[];
}

/** Fewer bytes than this stand in any picture by accident: “李娜” has four in UTF-16. */
const FEWEST_BYTES = 6;

export function wanted(person: Withdrawn): Wanted {
  const name = person.name === undefined ? undefined : namePatterns(person.name);
  const texts = [
    ...(person.name === undefined ? [] : [{ trace: 'name' as const, text: person.name }]),
    ...person.emails.map((text) => ({ trace: 'email' as const, text })),
  ];
  const longer = (form: 'said' | 'loose') =>
    person.name === undefined ? [] : longerNames({ id: person.id, name: person.name }, person.others, form);
  return {
    person,
    loose: name?.loose,
    masks: longer('said'),
    looseMasks: longer('loose'),
    patterns: [
      ...(name === undefined ? [] : [{ trace: 'name' as const, pattern: name.said }]),
      ...(name?.turned === undefined ? [] : [{ trace: 'name' as const, pattern: name.turned, asItStands: true }]),
      ...person.emails.map((email) => ({ trace: 'email' as const, pattern: emailPattern(email) })),
      ...(person.isBack
        ? []
        : [
            {
              trace: 'id' as const,
              pattern: idPattern(
                person.id,
                person.others.map(({ id }) => id),
              ),
            },
          ]),
    ],
    bytes: texts.flatMap(({ trace, text }) =>
      [...new Set([text.normalize('NFC'), text.normalize('NFD')])].flatMap((form) =>
        (['utf8', 'utf16le', 'latin1'] as const)
          .map((encoding) => ({ trace, bytes: Buffer.from(form, encoding), encoding }))
          // Latin-1 keeps the low byte of a letter that it does not have.
          .filter(({ bytes, encoding }) => bytes.length >= FEWEST_BYTES && bytes.toString(encoding) === form)
          // A camera writes wide letters either way round.
          .flatMap(({ bytes, encoding }) => (encoding === 'utf16le' ? [bytes, Buffer.from(bytes).swap16()] : [bytes]))
          .map((sequence) => ({ trace, bytes: sequence })),
      ),
    ),
  };
}
