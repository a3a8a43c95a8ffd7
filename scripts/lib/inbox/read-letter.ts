import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { parse } from 'yaml';
import { type Proposal, proposalFields, proposalKinds } from '../../../src/domain/proposals/fields.ts';
import { type ProposalWords, readProposal } from '../../../src/domain/proposals/read.ts';
import { PROJECT } from '../project.ts';

/** A letter of more is no proposal: its attachments can be sent another way. */
const MOST_BYTES = 40_000_000;

export interface Letter {
  proposal: Proposal | undefined;
  /** What hangs on the e-mail, by name; none of it is opened or written anywhere. */
  attached: readonly string[];
}

/**
 * The words of the form in every language that has them.
 * @param own the content’s own words, by language: the form has those too
 */
export function formWords(own: Readonly<Record<string, Record<string, string>>> = {}): ProposalWords[] {
  const folder = join(PROJECT, 'src', 'i18n', 'locales');
  const ours = Object.fromEntries(
    readdirSync(folder).flatMap((language) => {
      try {
        return [[language, parse(readFileSync(join(folder, language, 'propose.yaml'), 'utf8')) as Record<string, string>]];
      } catch {
        return [];
      }
    }),
  );
  const replaced = Object.entries(own).map(([language, words]) => ({ language, words: { ...(ours[language] ?? ours['en']), ...words } }));
  // Letters that were written before the words changed are read as well.
  return [...replaced, ...Object.entries(ours).map(([language, words]) => ({ language, words }))].map(({ language, words }) => {
    const under = <Name extends string>(names: readonly Name[], stem: string) =>
      Object.fromEntries(names.map((name) => [name, words[`propose.${stem}.${name}`] ?? ''])) as Record<Name, string>;
    return { language, labels: under(proposalFields, 'ask'), kinds: under(proposalKinds, 'kind'), yes: words['propose.ask.yes'] ?? '' };
  });
}

/** Reads a letter, whatever it holds: an .eml file, or the text that was saved or copied. */
export async function readLetter(bytes: Uint8Array, words: readonly ProposalWords[]): Promise<Letter> {
  if (bytes.length > MOST_BYTES) return { proposal: undefined, attached: [] };
  const text = new TextDecoder().decode(bytes);
  if (
    !/^(?:[\w-]+:[ \t].*\r?\n)(?:.*\r?\n)*?\r?\n/.test(text.slice(0, 20_000)) ||
    !/^(?:mime-version|content-type|from|received|return-path):/im.test(text.slice(0, 20_000))
  )
    return { proposal: readProposal(text, words), attached: [] };
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
    const plain = mail.text ?? withoutTags(mail.html ?? '');
    return { proposal: readProposal(plain, words), attached: mail.attachments.map(({ filename }) => filename ?? '?') };
  } catch {
    return { proposal: undefined, attached: [] };
  }
}

/** The text of an e-mail that has no plain part: paragraphs become lines, and nothing of it is interpreted. */
const withoutTags = (html: string): string =>
  html
    .slice(0, 200_000)
    .replace(/<(?:br|\/p|\/div|\/li)[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;|&rsquo;/g, '’')
    .replace(/&amp;/g, '&');
