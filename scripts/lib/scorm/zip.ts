import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { isMarked } from '../own-output.ts';

/** The first moment that a ZIP can tell, in the machine’s own zone, as fflate writes it: the same files give the same bytes. */
const noDate = new Date(1980, 0, 1);

/** @param files by path; the manifest first, as some platforms look no further */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = (path: string) => (path === 'imsmanifest.xml' ? 0 : 1);
  const paths = [...files.keys()].sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(paths.map((path) => [path, files.get(path)!])), { mtime: noDate, level: 9 });
}

/** Whether a file is a package that an earlier run has made. */
export function isOurPackage(file: string): boolean {
  try {
    const page = unzipSync(readFileSync(file), { filter: ({ name }) => name === 'index.html' })['index.html'];
    return page !== undefined && isMarked(strFromU8(page));
  } catch {
    return false;
  }
}
