import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const stats = pathToFileURL(join(import.meta.dirname, '../../../src/share-images/stats.node.ts')).href;
const run = (code: string, env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env });

it('tells the script that started the build how many images were made and reused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stats-'));
  const file = join(folder, 'stats.jsonl');
  const code = `import { count } from '${stats}'; count('made'); count('reused'); count('reused');`;
  await run(code, { FLAMBEAU_STATS: file });
  await run(`${code} process.exit(0);`, { FLAMBEAU_STATS: file });
  await run(code, {});
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  await rm(folder, { recursive: true });
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ images: { made: 1, reused: 2 } }, { images: { made: 1, reused: 2 } }]);
});
