import { copyFileSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { main } from '../../../scripts/champions.ts';

const now = '2026-11-22';

/** A fixture, copied beside the content so that what is written beside it goes away with the test. */
export function fixture(name: string, content: string): string {
  const file = join(dirname(content), basename(name));
  copyFileSync(join('tests/fixtures/people', name), file);
  return file;
}

/** The command that imports a file into a content folder. */
export const importing = (content: string, file: string, ...more: string[]) =>
  main(['import', file, '--content', content, '--now', now, ...more]);
/** A person’s file, as data. */
export const champion = (content: string, id: string) =>
  parse(readFileSync(join(content, 'champions', `${id}.yaml`), 'utf8')) as Record<string, unknown>;

/** The headings of a small list, and a row below them. */
export const HEAD = 'name;job;entity;country;city;languages;topics;help;email;labelled;consent.date;consent.scopes;consent.until';
export const row = (name: string, email: string, job = 'Monteuse') =>
  `${name};${job};Orvane;FR;Lille;fr;profile;Je relis.;${email};2026-05-04;2026-05-05;internal;2028-05-31`;
