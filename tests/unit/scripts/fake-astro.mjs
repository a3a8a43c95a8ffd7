// Stands in for `astro build`: writes a small site that says what it was built from. FAKE_ASTRO says how it behaves.
import { spawn } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const out = process.argv[process.argv.indexOf('--outDir') + 1];
const mode = process.env.FAKE_ASTRO ?? 'ok';
const {
  FLAMBEAU_CONTENT: content,
  FLAMBEAU_EDITION: edition,
  FLAMBEAU_NOW: now,
  FLAMBEAU_PREVIEW: preview,
  FLAMBEAU_ASTRO_CACHE: cache,
  FLAMBEAU_SHARD: shard,
} = process.env;

// As Astro's own .astro/ folder: one for the whole project.
if (existsSync('busy')) throw new Error('two builds at once');
writeFileSync('busy', String(process.pid));
process.on('exit', () => rmSync('busy', { force: true }));
process.on('SIGTERM', () => process.exit(1));

mkdirSync(join(out, 'fr'), { recursive: true });
writeFileSync(join(out, 'index.html'), 'half');
console.log('making the site');

if (mode === 'hang') {
  const helper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  writeFileSync('pids', `${process.pid} ${helper.pid}`);
  setInterval(() => {}, 1000);
} else if (mode === 'fail') {
  console.error('\u001B[31mUnexpected thing in page.astro:3\u001B[0m');
  process.exit(3);
} else if (mode === 'full') {
  console.error("Error: ENOSPC: no space left on device, write '/x'");
  process.exit(1);
} else {
  await new Promise((resolve) => setTimeout(resolve, Number(process.env.FAKE_DELAY ?? 0)));
  const text = readFileSync(join(content, 'text.txt'), 'utf8');
  writeFileSync(
    join(out, 'index.html'),
    JSON.stringify({ text, edition, now, preview, tz: process.env.TZ, node: process.env.NODE_ENV, cache }),
  );
  writeFileSync(join(out, 'fr', 'secret.html'), 'x');
  chmodSync(join(out, 'fr', 'secret.html'), 0o600);
  if (shard) {
    mkdirSync(join(out, 'shares'));
    writeFileSync(join(out, 'shares', `${shard.split('/')[0]}.html`), shard);
  }
  appendFileSync(process.env.FLAMBEAU_STATS, '{"searchEntries":2}\n{"images":{"made":1,"reused":4}}\n{"imagesMade":2}\n');
}
