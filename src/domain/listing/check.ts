import { stringify } from 'yaml';
import { z } from 'zod';
import { typedByOthers } from '../named-words/strangers.ts';
import { championSchema } from '../../schemas/champion.ts';
import { fileStem, isDeviceName } from '../../schemas/file-name.ts';
import type { Draft } from './draft.ts';

/** What is wrong with a draft: the field of the form, and whether it is missing, too long, or not what it should be. */
export interface Wrong {
  field: string;
  /** For topics and accounts: which of them, from 0. */
  index?: number;
  fault: 'missing' | 'long' | 'form';
  /** How many characters there may be. */
  most?: number;
}

/** The fields in the order of the form. */
const order = [
  'name',
  'familyName',
  'job',
  'entity',
  'city',
  'country',
  'timeZone',
  'languages',
  'topics',
  'email',
  'availability',
  'accounts',
  'scopes',
  'photo',
  'posts',
];

const schema = championSchema({ image: () => z.string() });

/**
 * Checks a draft by the schema that the site itself is built with. One finding a field, in the form's order.
 * @param zones the time zones that the form offers: the site knows them all, this browser perhaps not
 */
export function wrongIn(draft: Draft, zones: readonly string[] = []): Wrong[] {
  const found = new Map<string, Wrong>();
  const add = (wrong: Wrong) => {
    const key = `${wrong.field}.${wrong.index ?? ''}`;
    if (!found.has(key)) found.set(key, wrong);
  };
  // To the schema a text without any language is a text all the same.
  if (Object.keys(draft.job ?? {}).length === 0) add({ field: 'job', fault: 'missing' });
  for (const issue of schema.safeParse(draft).error?.issues ?? [])
    if (issue.path[0] !== 'timeZone' || !zones.includes(draft.timeZone ?? '')) add(explain(issue));
  const place = ({ field }: Wrong) => order.indexOf(field);
  return [...found.values()].sort((a, b) => place(a) - place(b));
}

function explain(issue: z.core.$ZodIssue): Wrong {
  const [head = '', second] = issue.path;
  const field = head === 'consent' && ['scopes', 'photo', 'posts'].includes(String(second)) ? String(second) : String(head);
  const place = typeof second === 'number' ? { field, index: second } : { field };
  if (issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.input === undefined)) return { ...place, fault: 'missing' };
  if (issue.code === 'too_big') return { ...place, fault: 'long', most: Number(issue.maximum) };
  return { ...place, fault: 'form' };
}

/** The file that the programme puts into `champions/`: its name and its text. */
export function listingFile(draft: Draft, id?: string): { name: string; text: string } {
  const stem = fileStem(draft.name ?? '');
  return { name: `${id ?? (isDeviceName(stem) ? `${stem}-2` : stem)}.yaml`, text: typedByOthers(stringify(draft, { lineWidth: 0 })) };
}
