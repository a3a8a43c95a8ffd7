import { readFileSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKER_FILE } from '../../domain/offline.ts';
import { forEachOf, inOrder, listFiles } from '../files.ts';
import { offlineLists, type OfflineChoice, type SiteFile } from './lists.ts';

/** Puts the lists of what may be kept before the service worker that the build has bundled. A worker without lists keeps nothing. */
export async function writeOffline(folder: string, choice: OfflineChoice): Promise<void> {
  const paths = await listFiles(folder);
  const pages: { path: string; html: string }[] = [];
  const own = paths.filter((path) => path.endsWith('.html'));
  for await (const [path, html] of inOrder(own, (file) => readFile(join(folder, file), 'utf8'))) pages.push({ path, html });
  const files: SiteFile[] = [];
  await forEachOf(
    paths.filter((path) => /^_(?:astro|client)\//.test(path)),
    async (path) => void files.push({ path, size: (await stat(join(folder, path))).size }),
  );
  const { lists, copies } = offlineLists(pages, files, choice, (path) => readFileSync(join(folder, path), 'utf8'));
  await forEachOf(copies, ({ path, text }) => writeFile(join(folder, path), text));
  const worker = join(folder, WORKER_FILE);
  await writeFile(worker, `self.offlineLists=${JSON.stringify(lists)};\n${await readFile(worker, 'utf8')}`);
}
