import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { main } from '../../scripts/build.ts';
import { TOOLS } from '../../scripts/lib/build-tools.ts';
import { NAMESPACE } from '../../scripts/lib/when-fit/sign.ts';
import { outputFiles } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-signed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

/** What stands in an internal chapter and nowhere else. */
const SENTENCE = 'The canteen of the third floor is to be closed on the eleventh of May.';

/** Builds the public edition. @param planted a file that a fault of ours would have left in the site */
async function build(planted?: string): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const hear = (text: unknown) => (said.push(String(text)), true);
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation(hear), vi.spyOn(console, 'log').mockImplementation(hear)];
  spies.push(vi.spyOn(console, 'error').mockImplementation(hear));
  const finisher: typeof TOOLS.finisher = (site, url) => {
    const own = TOOLS.finisher(site, url);
    return {
      expect: (files) => own.expect(files),
      page: (file, source) => own.page(file, source),
      verify: (options) => own.verify(options),
      end: async () => {
        if (planted !== undefined) writeFileSync(join(site, planted), `Left behind: ${SENTENCE}\n`);
        return own.end();
      },
    };
  };
  const args = [
    '--content',
    at('content'),
    '--out',
    at('site'),
    '--edition',
    'public',
    '--now',
    '2027-03-10',
    '--sign',
    at('key'),
    '--compress',
  ];
  const code = await main(args, { ...TOOLS, cacheRoot: at('cache'), finisher });
  for (const spy of spies) spy.mockRestore();
  return { code, said: said.join('\n') };
}

const files = () => [...outputFiles(at('site'))].map(({ path, bytes }) => `${path} ${bytes.length}`);

test('a public build signs its proof, and one that would leak an internal sentence leaves what was published as it was', async () => {
  cpSync('tests/fixtures/check/clean', at('content'), { recursive: true });
  const head =
    'title: The canteen\nshort: The canteen\nsummary: For colleagues alone.\naudience: internal\nowner: Communications\nreview: 2028-01-01\norder: 7\n';
  writeFileSync(at('content/guide/en/canteen.mdx'), `---\n${head}---\n\n## One\n\n${SENTENCE}\n`);
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'security', '-f', at('key')]);
  const fit = await build();
  expect([fit.code, fit.said]).toEqual([0, expect.stringContaining('Signed:')]);
  const proof = /Signed: (\S+)\.sig/.exec(fit.said)![1]!;
  writeFileSync(at('signers'), `security ${readFileSync(at('key.pub'), 'utf8')}`);
  const verify = ['-Y', 'verify', '-n', NAMESPACE, '-f', at('signers'), '-I', 'security', '-s', `${proof}.sig`];
  expect(spawnSync('ssh-keygen', verify, { input: readFileSync(proof) }).status).toBe(0);
  const { sha256 } = JSON.parse(readFileSync(proof, 'utf8')) as { sha256: Record<string, string> };
  expect(Object.keys(sha256)).toContain('en/index.html');
  expect(files().some((file) => file.startsWith('en/index.html.br '))).toBe(true);

  const before = files();
  const leaking = await build('en/left.txt');
  expect([leaking.code, leaking.said]).toEqual([1, expect.stringMatching(/en\/left\.txt.*canteen/)]);
  expect(files()).toEqual(before);
});
