import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { changedTree } from '../check/tree.ts';

const root = join(import.meta.dirname, '../../..');
const now = '2026-11-30';

/** How long each command took, in the order in which they were typed. */
const took: string[] = [];

/** A command as an editor types it; no Git is on the way that it could use. */
async function run(name: string, content: string, ...args: string[]): Promise<{ out: string; code: number }> {
  const command = [join(root, 'scripts/run.mjs'), name, ...args, '--content', content, ...(name === 'undo' ? [] : ['--now', now])];
  const env = { LANG: 'C', HOME: content, PATH: '' };
  const start = performance.now();
  try {
    return { out: (await promisify(execFile)(process.execPath, command, { env, cwd: root })).stdout, code: 0 };
  } catch (error) {
    const { stdout, code } = error as { stdout: string; code: number };
    return { out: stdout, code };
  } finally {
    took.push(`${[name, ...args.filter((arg) => arg.startsWith('--'))].join(' ')}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

const edit = async (content: string, file: string, change: (text: string) => string): Promise<void> => {
  const before = await readFile(join(content, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(content, file), after);
};

test('an editor’s week without Git: a post in two languages, five mistakes mended, a rule that changes, and a command taken back', async ({
  annotate,
}) => {
  const content = await changedTree({});

  // Monday: a post in both languages.
  const made = await run('new', content, 'post', '--title', 'Repair Saturdays', '--lang', 'en', '--both');
  const files = made.out.trim().split('\n');
  expect(files).toHaveLength(2);
  expect((await run('check', content)).code).toBe(0);

  // Wednesday: five mistakes of the usual kinds, found at once and mended at once.
  const post = 'posts/en/repair-saturdays.mdx';
  await edit(content, post, (text) =>
    text
      .replace(/^title: .*$/m, 'title: Repair Saturdays: a new battery')
      .replace(/^review: .*$/m, 'review: 1 June 2027')
      .replace(/^kind: .*$/m, 'kind: “news”')
      .replace(/$/, '\nCome in<br>and wait.\n\n• with your phone\n• with its charger\n'),
  );
  const found = await run('check', content);
  expect(found.code).toBe(1);
  expect(found.out).toContain('npm run check -- --fix');
  const fixed = await run('check', content, '--fix', '--yes');
  expect(fixed).toMatchObject({ code: 0 });
  const mended = await readFile(join(content, post), 'utf8');
  expect(mended).toContain('title: "Repair Saturdays: a new battery"');
  expect(mended).toContain('review: 2027-06-01');
  expect(mended).toContain('Come in\\\nand wait.');
  expect(mended).toContain('- with your phone\n- with its charger');

  // Thursday: translations are marked, then a rule changes in a source.
  expect((await run('translated', content, '--new')).code).toBe(0);
  expect((await run('check', content)).code).toBe(0);
  await edit(content, 'guide/fr/charter.mdx', (text) => text.replace('Le guichet répond', 'Le guichet doit répondre en 4 heures'));
  const drifted = await run('check', content);
  expect(drifted.code).toBe(1);
  const settles = /npm run translated -- (\S+) --block (\d+)/.exec(drifted.out);
  expect((await run('drift', content, settles![1]!)).out).toContain('Le guichet doit');

  // Friday: the translator settles it; somebody takes that back, and settles it again.
  const settle = () => run('translated', content, settles![1]!, '--block', settles![2]!);
  expect((await settle()).code).toBe(0);
  expect((await run('check', content)).code).toBe(0);
  expect((await run('undo', content)).out).toContain('guide/en/charter.mdx: as it was before');
  expect((await run('check', content)).code).toBe(1);
  await settle();
  expect((await run('check', content)).code).toBe(0);

  // And back to Monday, step by step: what commands made is gone.
  for (let step = 0; step < 2; step += 1) await run('undo', content);
  expect(existsSync(join(content, '.git'))).toBe(false);
  expect((await readFile(join(content, 'guide/en/charter.mdx'), 'utf8')).includes('translated:')).toBe(false);
  await annotate(took.join('\n'), 'times');
}, 300_000);
