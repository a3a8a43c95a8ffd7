import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Proposal } from '../../../src/domain/proposals/fields.ts';

/** The answer that says no: thanks first, the reason if there is one, and what may be done with it all the same. */
export function declining({ language, title }: Pick<Proposal, 'language' | 'title'>, reason: string | undefined): string {
  const own = language.split('-')[0] === 'fr' ? 'fr' : 'en';
  const words = parse(readFileSync(new URL(`./letters/${own}.yaml`, import.meta.url), 'utf8')) as Record<string, string>;
  const parts = [
    words['hello'],
    (title === '' ? words['thanks'] : words['thanksFor'])?.replace('{title}', () => title),
    reason === undefined ? words['noReason'] : words['reason']?.replace('{reason}', () => reason),
    words['yours'],
    words['sign'],
  ];
  return parts.filter(Boolean).join('\n\n');
}
