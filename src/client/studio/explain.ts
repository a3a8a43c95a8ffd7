import type { ImageFormat } from '../../schemas/network.ts';
import { fill } from '../../i18n/fill.ts';
import type { Problem } from '../../share-images/remix/types.ts';
import { listFormatOf } from '../../i18n/intl.ts';

/** The studio’s field that a problem is about: its name in the state, under which its label is known too. */
export function fieldOf(problem: Problem): string | undefined {
  if (!('field' in problem)) return problem.kind === 'other' ? undefined : problem.kind;
  return { detail: 'job', initials: 'name' }[problem.field] ?? problem.field;
}

/**
 * Says why images cannot be had, in the reader’s words.
 * @param formats those that the reason holds for
 * @param words those of StudioData
 */
export function explain(problem: Problem, formats: readonly ImageFormat[], words: Record<string, string>, language: string): string {
  const list = (items: readonly string[]) => listFormatOf(language).format(items);
  const field = words[fieldOf(problem) ?? ''];
  if ((problem.kind === 'fit' || problem.kind === 'letters') && field === undefined) return words['problem.other'] ?? '';
  return fill(words[`problem.${problem.kind}`] ?? '', {
    field: field ?? '',
    formats: list(formats.map((format) => words[`format.${format}`] ?? format)),
    characters: problem.kind === 'letters' ? list(problem.characters) : '',
  });
}
