import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../champions/write-file.ts';
import { HOME } from '../project.ts';

/** An address that answered well is not asked again for so many days. */
const keptFor = 14;

export const CACHE = join(HOME, '.cache', 'links', 'fine.json');

/** The addresses that answered well, each with the day. */
export type FineLinks = Record<string, string>;

export function readFine(now: string, file = CACHE): FineLinks {
  const since = new Date(Date.parse(`${now}T00:00:00Z`) - keptFor * 86_400_000).toISOString().slice(0, 10);
  try {
    const held = JSON.parse(readFileSync(file, 'utf8')) as FineLinks;
    return Object.fromEntries(Object.entries(held).filter(([, day]) => day > since && day <= now));
  } catch {
    return {};
  }
}

export const writeFine = (fine: FineLinks, file = CACHE): void => writeWhole(file, `${JSON.stringify(fine, undefined, 1)}\n`);
