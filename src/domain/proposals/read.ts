import { withoutInvisible } from '../people/cells.ts';
import { wordsOf } from '../text/fold.ts';
import { type Proposal, type ProposalField, proposalFields, type ProposalKind, proposalKinds } from './fields.ts';

/** The words of the form in one language: what stands before each answer, and the answers of its lists. */
export interface ProposalWords {
  language: string;
  labels: Readonly<Record<ProposalField, string>>;
  kinds: Readonly<Record<ProposalKind, string>>;
  yes: string;
}

/** Longer letters are cut: nobody proposes a book. */
const MOST = 20_000;

/**
 * Reads the letter that the form makes, also after a mail program has quoted it, wrapped it or put it in other spaces. It is
 * read as plain text and nothing else: whatever it holds, nothing of it runs.
 * @returns nothing where no label of the form stands in it, in any language
 */
export function readProposal(source: string, languages: readonly ProposalWords[]): Proposal | undefined {
  const lines = withoutInvisible(source.slice(0, MOST * 4).replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => line.replace(/^(?:\s*>)+ ?/, '').replace(/[\u00A0\u2007\u202F]/g, ' '));
  const found = languages.map((words) => ({ words, answers: answersOf(lines, words) })).sort((a, b) => b.answers.size - a.answers.size)[0];
  if (found === undefined || found.answers.size < 2) return undefined;
  const { words, answers } = found;
  const answer = (field: ProposalField) => (answers.get(field) ?? '').trim();
  const name = tidy(answer('name'), 80);
  return {
    kind: proposalKinds.find((kind) => wordsOf(words.kinds[kind]) === wordsOf(answer('what'))),
    title: tidy(answer('title'), 90),
    text: answer('text').slice(0, MOST),
    link: tidy(answer('link'), 500),
    people: tidy(answer('people'), 1000),
    name: name !== '' && wordsOf(answer('named')) === wordsOf(words.yes) ? name : undefined,
    language: words.language,
  };
}

const tidy = (text: string, most: number): string => [...text.replace(/\s+/g, ' ').trim()].slice(0, most).join('');

/** What stands behind or below each label, up to the next one. A label counts once: a text may quote the form. */
function answersOf(lines: readonly string[], { labels }: ProposalWords): Map<ProposalField, string> {
  const answers = new Map<ProposalField, string>();
  let open: ProposalField | undefined;
  for (const line of lines) {
    const field = proposalFields.find((name) => !answers.has(name) && startsWith(line, labels[name]));
    if (field !== undefined) {
      open = field;
      answers.set(field, line.trim().slice(labels[field].length).trim());
    } else if (open !== undefined) answers.set(open, `${answers.get(open)}\n${line}`);
  }
  return answers;
}

function startsWith(line: string, label: string): boolean {
  const plain = label.replace(/[\u00A0\u2007\u202F]/g, ' ');
  return line.trim().startsWith(plain);
}
