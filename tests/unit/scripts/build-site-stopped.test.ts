import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAlive } from '../../../scripts/lib/processes.ts';
import { addFiles } from '../output/tree.ts';
import { beside, driver, hanging, home, project, until } from './build-project.ts';

describe.skipIf(process.platform === 'win32')('a build that is stopped', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s ends Astro and its helpers, cleans up and leaves the old site', async (signal, code) => {
    const at = project();
    const { child, exit, pids } = await hanging(at);
    child.kill(signal);
    expect(await exit).toMatchObject({ code, output: expect.not.stringContaining('Error') });
    await until(() => !pids.some(isAlive), 'Astro to end');
    expect(home(at)).toBe('the old site');
    expect(beside(at)).toEqual([]);
  });

  test('SIGKILL leaves the old site; Astro ends by itself; the next build goes through and tidies up', async () => {
    const at = project();
    const { child, exit, pids } = await hanging(at);
    child.kill('SIGKILL');
    await exit;
    expect(home(at)).toBe('the old site');
    expect(beside(at)).toHaveLength(1);
    await until(() => !pids.some(isAlive), 'Astro to end');
    rmSync(join(at.root, 'busy'));

    expect(await driver(at).exit).toMatchObject({ code: 0 });
    expect(home(at)).toContain('hello');
    expect(beside(at)).toEqual([]);
  });

  test('a power cut between the two renames: the next build brings the old site back before all else', async () => {
    const at = project();
    expect(await driver(at, { more: { cutBetweenRenames: true } }).exit).toMatchObject({ signal: 'SIGKILL' });
    expect(existsSync(at.out)).toBe(false);

    const next = await driver(at, { env: { FAKE_ASTRO: 'fail' } }).exit;
    expect(next.output).toContain('as it was before');
    expect(home(at)).toBe('the old site');
    expect(beside(at)).toEqual([]);
    expect(await driver(at).exit).toMatchObject({ code: 0 });
    expect(home(at)).toContain('hello');
  });
});

test('builds of one project follow one another, each with its own content', async () => {
  const at = project();
  const others = [1, 2].map((number) => {
    addFiles(at.root, { [`content${number}/text.txt`]: `content ${number}` });
    return { ...at, content: join(at.root, `content${number}`), out: join(at.www, `out${number}`) };
  });
  const same = { ...at, content: others[0]?.content ?? '' };
  const results = await Promise.all([...others, same].map((each) => driver(each, { env: { FAKE_DELAY: '300' } }).exit));
  expect(results.map(({ code, output }) => [code, /two builds/.test(output)])).toEqual([
    [0, false],
    [0, false],
    [0, false],
  ]);
  // On a busy machine one may begin only when another has ended, and has nothing to wait for.
  expect(results.filter(({ output }) => output.includes('follows it')).length).toBeGreaterThan(0);
  expect(others.map((each) => JSON.parse(home(each)).text)).toEqual(['content 1', 'content 2']);
  expect(JSON.parse(home(same)).text).toBe('content 1');
  expect(beside(at).sort()).toEqual(['out1', 'out2']);
});
