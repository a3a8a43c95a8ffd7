// Publishes two sites to a folder in turn, for ever, until it is killed. Arguments: the place of the sites, and `renames` to do without the exchange in one step.
import { join } from 'node:path';
import { main } from '../../../../scripts/publish.ts';

const [root = '', how] = process.argv.slice(2);
if (how === 'renames') process.env['PATH'] = '/nowhere';
console.log = () => {};
for (let round = 0; ; round++) {
  const from = join(root, round % 2 === 0 ? 'two' : 'one');
  await main([join(root, 'www'), '--from', from, '--yes'], { cacheRoot: join(root, 'cache'), ask: undefined });
  process.stdout.write('.');
}
