import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MANIFEST, type Manifest, readManifest } from '../../../../scripts/lib/publish/manifest.ts';
import { addFiles, readTree } from '../../output/tree.ts';
import { place, publish } from './steps.ts';

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;

test.skipIf(process.platform === 'win32')(
  'what a link leads to is not published, nor a name that a list of files cannot hold',
  async () => {
    const { root, at } = place();
    addFiles(at('inside'), { 'plan.txt': 'secret' });
    for (const [name, make] of [
      ['plan.html', (path: string) => symlinkSync(at('inside', 'plan.txt'), path)],
      ['plans', (path: string) => symlinkSync(at('inside'), path)],
      ['lost.html', (path: string) => symlinkSync(at('nowhere'), path)],
      ['a\nindex.html', (path: string) => writeFileSync(path, 'x')],
      ['..\\x.html', (path: string) => writeFileSync(path, 'x')],
      ['\u001b[31m.html', (path: string) => writeFileSync(path, 'x')],
    ] as const) {
      make(at('one', 'en', name));
      const { code, said } = await publish(root, [at('www'), '--from', at('one'), '--yes']);
      expect([name, code, said]).toEqual([name, 1, expect.stringContaining('which no build makes')]);
      expect(said).not.toContain('\u001b');
      rmSync(at('one', 'en', name));
    }
    expect(existsSync(at('www'))).toBe(false);
  },
);

test.each(['../../victim', '../victim', 'en/../../victim', '/victim', '..\\victim', './victim'])(
  'a list of files at the target that leads out of it is none: %s',
  async (way) => {
    const { root, at } = place();
    await publish(root, [at('a', 'b', 'www'), '--from', at('one'), '--yes']);
    addFiles(root, { victim: 'theirs', 'a/victim': 'theirs', 'a/b/victim': 'theirs' });
    const file = at('a', 'b', 'www', MANIFEST);
    for (const part of [{ kept: { [way]: '2999-01-01' } }, { arriving: [way] }, { files: { [way]: { size: 6, sha256: '0'.repeat(64) } } }])
      expect(readManifest(JSON.stringify({ ...manifestOf(at('a', 'b', 'www')), ...part }))).toBeUndefined();
    writeFileSync(file, JSON.stringify({ ...manifestOf(at('a', 'b', 'www')), kept: { [way]: '2999-01-01' } }));
    expect((await publish(root, [at('a', 'b', 'www'), '--from', at('two'), '--yes'])).code).toBe(0);
    expect(Object.keys(readTree(root)).filter((path) => path.endsWith('victim'))).toEqual(['a/b/victim', 'a/victim', 'victim']);
  },
);

test.skipIf(process.platform === 'win32')('what others wrote at the target does not steer the terminal', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  addFiles(at('www'), { 'a\u001b[2J.txt': 'theirs' });
  writeFileSync(at('www', MANIFEST), JSON.stringify({ ...manifestOf(at('www')), by: 'me\u001b[2J', day: '\u001b[31m' }));
  for (const args of [['--list'], ['--from', at('two'), '--dry-run']]) {
    const { code, said } = await publish(root, [at('www'), ...args]);
    expect([code, said]).toEqual([0, expect.not.stringContaining('\u001b')]);
    expect(said).toContain('␛');
  }
});
