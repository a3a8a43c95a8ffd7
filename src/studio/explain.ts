import type { ImageFormat } from '../schemas/network.ts';
import { fill } from '../search/plural.ts';
import type { Problem } from './types.ts';

/** Fields of a card that stand under another name in the studio. */
const labels: Record<string, string> = { detail: 'job', initials: 'name' };

/**
 * Says why images cannot be had, in the reader’s words.
 * @param formats those that the reason holds for
 * @param words those of StudioData
 */
export function explain(problem: Problem, formats: readonly ImageFormat[], words: Record<string, string>, language: string): string {
  const list = (items: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  const field = 'field' in problem ? words[labels[problem.field] ?? problem.field] : undefined;
  if ((problem.kind === 'fit' || problem.kind === 'letters') && field === undefined) return words['problem.other'] ?? '';
  return fill(words[`problem.${problem.kind}`] ?? '', {
    field: field ?? '',
    formats: list(formats.map((format) => words[`format.${format}`] ?? format)),
    characters: problem.kind === 'letters' ? list(problem.characters) : '',
  });
}
