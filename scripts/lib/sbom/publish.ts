import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BILL_FILE, LICENCES_FILE } from '../../../src/schemas/own-pages.ts';
import { ExpectedError } from '../expected-error.ts';
import { type Bill, licenceList, tidyBill } from './bill.ts';
import { billFromNpm } from './from-npm.ts';

/**
 * Puts the list of the packages that a site was made with into it, as CycloneDX and by licence, for whoever looks after security; the page about the last
 * update leads there. npm is asked once for each lock file. A project without one, or without npm, has files that say so.
 * @param home the folder with the lock file
 * @param cacheRoot where what npm said is kept
 */
export async function publishPackages(folder: string, home: string, cacheRoot: string): Promise<void> {
  const lock = join(home, 'package-lock.json');
  const bill = existsSync(lock) ? await billOf(lock, home, cacheRoot) : undefined;
  writeFileSync(join(folder, BILL_FILE), `${JSON.stringify(bill ?? NONE, undefined, 1)}\n`);
  writeFileSync(join(folder, LICENCES_FILE), bill ? licenceList(bill).text : UNKNOWN);
}

/** Nothing where npm cannot tell. What it says then is the machine’s, and no part of a site. */
async function billOf(lock: string, home: string, cacheRoot: string): Promise<Bill | undefined> {
  const kept = join(cacheRoot, `packages-${createHash('sha256').update(readFileSync(lock)).digest('hex').slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Bill;
  try {
    const { metadata, ...rest } = tidyBill(await billFromNpm(home));
    // Which npm has told it is no part of the site either.
    const bill: Bill = { ...rest, metadata: { component: metadata.component } };
    mkdirSync(cacheRoot, { recursive: true });
    writeFileSync(kept, JSON.stringify(bill));
    return bill;
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}

const NONE: Bill = { bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'flambeau' } }, components: [] };
const UNKNOWN = 'npm could not list the packages. / npm n’a pas pu donner la liste des paquets.\n';
