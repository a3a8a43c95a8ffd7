import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachOf, listFiles } from '../../../src/output/files.ts';
import { COMPRESSED } from '../../../src/output/hosting/mime-types.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** A smaller file gains nothing that a packet would not lose. In bytes. */
const LEAST = 1024;

/**
 * Puts beside each file of text a compressed twin, `.br` and `.gz`, for hosts that send such files as they lie there (Caddy’s `precompressed`, nginx’s
 * `gzip_static`), and so need not compress at each request. A twin that is hardly smaller is left out.
 * @returns how many files have twins
 */
export async function compressBeside(folder: string): Promise<number> {
  const paths = (await listFiles(folder)).filter((path) => COMPRESSED.has(extname(path).slice(1)) && !path.startsWith('hosting/'));
  let count = 0;
  await forEachOf(paths, async (path) => {
    const bytes = await readFile(join(folder, path));
    if (bytes.length < LEAST) return;
    const twins: [string, Buffer][] = [
      ['.br', await asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
      ['.gz', await asGzip(bytes, { level: 9 })],
    ];
    const worth = twins.filter(([, twin]) => twin.length < bytes.length * 0.9);
    for (const [ending, twin] of worth) await writeFile(join(folder, path + ending), twin);
    if (worth.length > 0) count += 1;
  });
  return count;
}
