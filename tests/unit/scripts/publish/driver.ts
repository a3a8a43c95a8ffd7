// Publishes two sites to a folder in turn, for ever, until it is killed. Its argument is the place of the sites.
import { join } from 'node:path';
import { main } from '../../../../scripts/publish.ts';

const [root = ''] = process.argv.slice(2);
console.log = () => {};
for (let round = 0; ; round++) {
  const from = join(root, round % 2 === 0 ? 'two' : 'one');
  await main([join(root, 'www'), '--from', from, '--yes'], { cacheRoot: join(root, 'cache'), ask: undefined });
  process.stdout.write('.');
}
