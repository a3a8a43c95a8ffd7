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
  const digest = existsSync(lock) ? createHash('sha256').update(readFileSync(lock)).digest('hex').slice(0, 16) : undefined;
  const kept = join(cacheRoot, `packages-${digest}.json`);
  const { bill, said } = digest !== undefined && existsSync(kept) ? { bill: read(kept), said: '' } : await asked(home);
  if (digest !== undefined && said === '' && !existsSync(kept)) {
    mkdirSync(cacheRoot, { recursive: true });
    writeFileSync(kept, JSON.stringify(bill));
  }
  writeFileSync(join(folder, BILL_FILE), `${JSON.stringify(bill, undefined, 1)}\n`);
  writeFileSync(join(folder, LICENCES_FILE), said === '' ? licenceList(bill).text : `${said}\n`);
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Bill;

async function asked(home: string): Promise<{ bill: Bill; said: string }> {
  try {
    const { metadata, ...bill } = tidyBill(await billFromNpm(home));
    // Which npm has told it is no part of the site.
    return { bill: { ...bill, metadata: { component: metadata.component } }, said: '' };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const none: Bill = { bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'flambeau' } }, components: [] };
    return { bill: none, said: error.message };
  }
}
