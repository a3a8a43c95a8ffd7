import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST_FILE } from '../domain/offline.ts';
import { contentSecurityPolicy, securityHeaders, styleHashes } from './csp.ts';
import { hostFiles } from './hosting/index.ts';

/** The headers that an output needs: its policy allows the inline style of its own 404 page, and no other. */
export async function outputHeaders(folder: string): Promise<[name: string, value: string][]> {
  const errorPage = await readFile(join(folder, '404.html'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return securityHeaders(contentSecurityPolicy(styleHashes(errorPage), existsSync(join(folder, MANIFEST_FILE))));
}

/**
 * Writes the configuration files for hosts into an output.
 * @param site the site's public address
 */
export async function writeHostFiles(folder: string, site: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const files = hostFiles({
    url: site.endsWith('/') ? site : `${site}/`,
    headers: await outputHeaders(folder),
    folders: [...new Set([...folders, 'hosting'])].sort(),
  });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
