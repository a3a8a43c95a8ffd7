// Replaces a site for ever, as build after build would, until it is killed. Arguments: the published folder; `renames` to do without the exchange in one step.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchange } from '../../../scripts/lib/exchange.ts';
import { swap } from '../../../scripts/lib/swap.ts';

const [path = '', how] = process.argv.slice(2);
const out = { path, parent: dirname(path), name: basename(path) };
for (let round = 0; ; round++) {
  const beside = join(out.parent, `.${out.name}.flambeau-${process.pid}-${round.toString(16).padStart(8, '0')}`);
  mkdirSync(beside);
  writeFileSync(join(beside, 'index.html'), 'whole');
  const old = swap(beside, out, how === 'renames' ? () => false : exchange);
  if (old !== undefined) rmSync(old, { recursive: true });
  process.stdout.write('.');
}
