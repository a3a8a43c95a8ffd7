import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachOf, inOrder, listFiles } from '../../../src/output/files.ts';

/** One digest of all files of a folder, names and bytes. The line ends that Git or Windows gave to a text do not count. */
export async function folderDigest(folder: string, isPart: (path: string) => boolean = () => true): Promise<string> {
  const hash = createHash('sha256');
  const paths = (await listFiles(folder)).filter(isPart);
  for await (const [path, bytes] of inOrder(paths, (name) => readFile(join(folder, name))))
    hash.update(`${path}\n`).update(sha256(withUnixLineEnds(bytes)));
  return hash.digest('hex');
}

/** The content of a site. Names that begin with a dot are of programs, not of editors. */
export const contentDigest = (content: string): Promise<string> => folderDigest(content, (path) => !/(?:^|\/)\./.test(path));

/** All that makes a site of it: our code, and the packages by their lock. */
export async function codeDigest(project: string): Promise<string> {
  const src = await folderDigest(join(project, 'src'), (path) => !path.startsWith('content/'));
  const assets = await folderDigest(join(project, 'public'));
  const files = await Promise.all(['package-lock.json', 'astro.config.mjs'].map((name) => readFile(join(project, name))));
  return sha256([src, assets, ...files.map((bytes) => sha256(withUnixLineEnds(bytes)))].join('\n'));
}

/** The digest of each file of a folder, by path. */
export async function fileDigests(folder: string): Promise<Record<string, string>> {
  const paths = await listFiles(folder);
  const digests = new Map<string, string>();
  await forEachOf(paths, async (path) => {
    digests.set(path, sha256(await readFile(join(folder, path))));
  });
  return Object.fromEntries(paths.map((path) => [path, digests.get(path)!]));
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A file with a zero byte is no text. */
function withUnixLineEnds(bytes: Buffer): Buffer {
  return bytes.includes(0) || !bytes.includes('\r\n') ? bytes : Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
