// Builds a site in a process of its own without asking the check: a content folder that somebody has cut files out of names some that are not there any more,
// which the check refuses and rightly so. Arguments: the cache's folder, then those of `build`.
import { join } from 'node:path';
import { main as build } from '../../scripts/build.ts';
import { TOOLS } from '../../scripts/lib/build-tools.ts';
import { readSettings } from '../../src/config/read.node.ts';

const [cache = '', ...args] = process.argv.slice(2);

try {
  process.exitCode = await build(args, {
    ...TOOLS,
    cacheRoot: join(cache, 'build'),
    check: (content) => Promise.resolve({ problems: [], settings: readSettings(content) }),
  });
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
