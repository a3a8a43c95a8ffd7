import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { again } from '../../../scripts/lib/build-again.ts';
import { ExpectedError } from '../../../scripts/lib/expected-error.ts';
import { makeTree } from '../output/tree.ts';
import { until } from './build-project.ts';

test('builds at once and after each change, whatever came of the last one, until it is stopped', async () => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const folder = makeTree({ 'guide/fr/a.mdx': 'a' });
  const stop = new AbortController();
  let builds = 0;
  const end = again(
    folder,
    () => {
      builds += 1;
      if (builds === 2) throw new ExpectedError({ en: 'not now', fr: 'pas maintenant' });
      return Promise.resolve(0);
    },
    stop.signal,
  );
  await until(() => builds === 1, 'the first build');
  writeFileSync(join(folder, 'guide/fr/a.mdx'), 'b');
  await until(() => builds === 2, 'the build after a change');
  writeFileSync(join(folder, 'guide/fr/new.mdx'), 'c');
  await until(() => builds === 3, 'the build after a failure');
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/not now|pas maintenant/));
  stop.abort(new Error('stopped'));
  await expect(end).rejects.toThrow('stopped');
  expect(builds).toBe(3);
});
