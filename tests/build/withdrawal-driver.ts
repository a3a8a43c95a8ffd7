// Runs `build` or `champions withdraw` in a process of its own, with caches that are not those of this project: a
// withdrawal empties them, and a test must not cost a developer their images. Arguments: the cache, the command, its own.
import { join } from 'node:path';
import { main as build } from '../../scripts/build.ts';
import { TOOLS } from '../../scripts/lib/build-tools.ts';
import { withdraw } from '../../scripts/lib/champions/withdraw.ts';

const [cache = '', command, ...args] = process.argv.slice(2);
const cacheRoot = join(cache, 'build');

try {
  process.exitCode =
    command === 'build' ? await build(args, { ...TOOLS, cacheRoot }) : await withdraw(args, { cacheRoot, sites: [], ask: undefined });
} catch (error) {
  console.error(error instanceof Error && error.name === 'ExpectedError' ? error.message : error);
  process.exitCode = 2;
}
