import { parseDocument } from 'yaml';
import { publicUrl } from '../../../src/schemas/url.ts';
import type { PostKind } from '../../../src/schemas/post.ts';
import { addressOfOthers, typedByOthers } from '../../../src/domain/named-words/strangers.ts';
import type { Proposal, ProposalKind } from '../../../src/domain/proposals/fields.ts';
import { plainField } from '../../../src/domain/text/plain-field.ts';
import { drawableText } from '../curate/drawable.ts';
import { type Known } from '../new/known.ts';
import { type Scaffold, scaffold } from '../new/scaffold.ts';

/** What kind of post each proposal begins as; a community begins as one. */
const postKinds: Readonly<Record<Exclude<ProposalKind, 'community'>, PostKind>> = {
  story: 'story',
  post: 'news',
  photo: 'photo',
  customer: 'customer',
  voice: 'story',
  expert: 'story',
};

/** The draft of a proposal: a file as `npm run new` begins it, with the proposer’s own words quoted below. */
export async function draftOf(
  proposal: Proposal,
  { known, content, now }: { known: Known; content: string; now: string },
): Promise<Scaffold> {
  const language = known.languages.includes(proposal.language) ? proposal.language : known.defaultLanguage;
  const kind = proposal.kind === 'community' ? 'community' : 'post';
  const title = (await drawableText(asField(proposal.title, 90), language)) || (proposal.kind ?? 'proposal');
  const { path, text } = scaffold({ kind, title, language, now }, known, content);
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const fields = parseDocument(front);
  if (kind === 'post') fields.set('kind', postKinds[(proposal.kind ?? 'post') as keyof typeof postKinds]);
  const link = publicUrl('').safeParse(proposal.link);
  if (link.success && plainField(link.data) === link.data) fields.set(kind === 'community' ? 'url' : 'link', addressOfOthers(link.data));
  const name = asField(proposal.name ?? '', 80).replace(/^[“”„‟‘’‚]|[“”‟‘’]$/g, '');
  if (name !== '') fields.set('proposedBy', name);
  const body = [quoted(proposal.text), proposal.people === '' ? '' : quoted(proposal.people)].filter((part) => part !== '').join('\n\n');
  return { path, text: `---\n${fields.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${body}\n` };
}

/** A stranger’s line as a field may hold it, which they typed as they liked: the check must not stop an editor’s build over it. */
const asField = (text: string, most: number): string => [...typedByOthers(plainField(text))].slice(0, most).join('').trim();

/** What Markdown or MDX might take for more than a sign. */
const SIGNS = /[\\`*_{}[\]#+=\-!<>~&()]/g;

/** A text of more letters or signs in one piece is none that somebody told; the check refuses it (src/mdx/parse.ts). */
const MOST_LETTERS = 12_000;
const MOST_SIGNS = 1000;

/**
 * Somebody’s words as a quotation in a text: every sign that Markdown or MDX would take for more than a sign is escaped, so
 * that what is read is what was written. A bar becomes a broken one: the check takes bars for a table that was meant.
 */
export function quoted(words: string): string {
  const signs = words.match(SIGNS)?.length ?? 0;
  return (signs > MOST_SIGNS ? words.replace(SIGNS, ' ') : words)
    .slice(0, MOST_LETTERS)
    .trim()
    .split('\n')
    .map((line) =>
      `> ${line
        .replaceAll('|', '¦')
        .trim()
        .replace(SIGNS, (sign) => `\\${sign}`)}`.trimEnd(),
    )
    .join('\n');
}
