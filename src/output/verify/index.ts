import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inOrder, listFiles } from '../files.ts';
import { readPageFacts } from './page-facts.ts';
import type { Finding, VerifyOptions } from './types.ts';
import { Verification } from './verification.ts';

export type { Budgets, Finding, VerifyOptions, WithdrawnPeople } from './types.ts';

/** Reads every page of an output and says all that is wrong. */
export async function verifyOutput(folder: string, options: VerifyOptions): Promise<Finding[]> {
  const paths = await listFiles(folder);
  const files = new Set(paths);
  const verification = new Verification(folder, files, options);
  const pages = paths.filter((path) => path.endsWith('.html'));
  for await (const [file, source] of inOrder(pages, (path) => readFile(join(folder, path), 'utf8'))) {
    options.signal?.throwIfAborted();
    verification.page(readPageFacts(file, source));
  }
  return verification.end(files, options);
}
