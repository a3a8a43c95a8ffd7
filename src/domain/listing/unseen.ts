import type { Draft } from './draft.ts';

/** A line of the file for which the form has no field. */
export type Unseen =
  | { kind: 'file' | 'sponsor'; value: string }
  | { kind: 'labelled'; day: string }
  | { kind: 'consent'; from: string; until: string }
  | { kind: 'text'; field: 'job' | 'availability' | 'topics'; topic?: string; language: string; value: string };

/**
 * All that a file will say beside the fields of the form, for the person to read before they send it: whoever consents
 * must have seen what they consent to.
 * @param language that of the form, in whose fields the texts of that language stand
 */
export function unseenIn(draft: Draft, language: string, id?: string): Unseen[] {
  const texts = (field: 'job' | 'availability' | 'topics', held: Record<string, string> = {}, topic?: string): Unseen[] =>
    Object.entries(held)
      .filter(([tag]) => tag !== language)
      .map(([tag, value]) => ({ kind: 'text', field, ...(topic !== undefined && { topic }), language: tag, value }));
  return [
    ...(id === undefined ? [] : [{ kind: 'file' as const, value: `${id}.yaml` }]),
    ...texts('job', draft.job),
    ...(draft.topics ?? []).flatMap(({ topic, help }) => texts('topics', help, topic)),
    ...texts('availability', draft.availability),
    ...(draft.sponsor === undefined ? [] : [{ kind: 'sponsor' as const, value: draft.sponsor }]),
    ...(draft.labelled === undefined ? [] : [{ kind: 'labelled' as const, day: String(draft.labelled) }]),
    ...(draft.consent ? [{ kind: 'consent' as const, from: String(draft.consent.date), until: String(draft.consent.until) }] : []),
  ];
}
