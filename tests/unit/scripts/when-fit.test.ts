import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../../scripts/build.ts';
import { proofPage } from '../../../scripts/lib/leaks/page.ts';
import { compressBeside } from '../../../scripts/lib/when-fit/compress.ts';
import { NAMESPACE, signFile } from '../../../scripts/lib/when-fit/sign.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-fit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('--compress', () => {
  test('puts twins that hold the same beside what gains by it, and nothing else', async () => {
    mkdirSync(at('site/fr'), { recursive: true });
    const text = '<p>Une phrase qui revient.</p>'.repeat(200);
    writeFileSync(at('site/fr/long.html'), text);
    writeFileSync(at('site/fr/short.html'), '<p>Court.</p>');
    writeFileSync(at('site/photo.png'), text);
    // Text by its name, and without anything to gain.
    writeFileSync(
      at('site/noise.json'),
      Buffer.concat(Array.from({ length: 100 }, (_, index) => createHash('sha256').update(String(index)).digest())),
    );
    await compressBeside(at('site'));
    expect(brotliDecompressSync(readFileSync(at('site/fr/long.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(at('site/fr/long.html.gz'))).toString()).toBe(text);
    for (const name of ['fr/short.html', 'photo.png', 'noise.json'])
      for (const ending of ['.br', '.gz']) expect(existsSync(at(`site/${name}${ending}`)), name + ending).toBe(false);
  });
});

describe('--sign', () => {
  const key = at('key');
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'security', '-f', key]);
  const verify = (file: string) => {
    const signers = at('allowed_signers');
    writeFileSync(signers, `security ${readFileSync(`${key}.pub`, 'utf8')}`);
    const args = ['-Y', 'verify', '-n', NAMESPACE, '-f', signers, '-I', 'security', '-s', `${file}.sig`];
    return spawnSync('ssh-keygen', args, { input: readFileSync(file) }).status;
  };

  test('signs what OpenSSH then finds good, until a byte of it changes', async () => {
    const proof = at('proof.json');
    writeFileSync(proof, '{"found":[]}\n');
    await signFile(proof, key, new AbortController().signal);
    // A second proof takes the place of the first, its signature too.
    await signFile(proof, key, new AbortController().signal);
    expect(verify(proof)).toBe(0);
    writeFileSync(proof, '{"found":[ ]}\n');
    expect(verify(proof)).not.toBe(0);
  });

  test.each([
    [['--sign', key], /--edition public/],
    [['--sign', at('nobody'), '--edition', 'public'], /nobody/],
    [['--sign', key, '--edition', 'public', '--shard', '1/2', '--out', at('part')], /--sign.*--shard/],
    [['--compress', '--shard', '1/2', '--out', at('part')], /--compress.*--shard/],
  ])('%j is refused before anything is built', async (args, said) => {
    await expect(main(args)).rejects.toThrow(said);
  });
});

test('the proof can be read as a page, whatever was found', () => {
  const proof = {
    edition: 'public',
    day: '2026-11-22',
    flambeau: '1.0.0',
    node: 'v24',
    packages: { astro: '1.2.3' },
    searched: { entries: 2, secrets: { words: 10, name: 3 }, pictures: 1 },
    read: { files: 5, bytes: 900, drawnTexts: 4, codes: 2 },
    found: [{ file: 'fr/index.html', line: 3, from: 'posts/fr/<x>.mdx', found: '<script>alert(1)</script>' }],
    sha256: { 'fr/index.html': 'abc123' },
  };
  const html = proofPage(proof);
  for (const text of ['abc123', '1.2.3', 'v24', '&lt;script>'.replace('>', '&gt;'), 'sequences of words']) expect(html).toContain(text);
  expect(html).not.toContain('<script>');
  expect(proofPage({ ...proof, found: [] })).toContain('Nothing internal was found');
});
