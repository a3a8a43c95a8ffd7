import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchange } from '../../../../scripts/lib/exchange.ts';
import { serve } from '../../../../scripts/lib/serve.ts';
import { addFiles, makeTree } from '../../output/tree.ts';
import { place, publish, siteFiles } from './steps.ts';

const KILLS = process.env['FLAMBEAU_FULL'] === '1' ? 100 : 10;

/** Whether this disk and system exchange two folders in one step; elsewhere there is an instant without a site, which the command says. */
function canExchange(): boolean {
  const root = makeTree({ 'a/x': 'a', 'b/x': 'b' });
  return exchange(join(root, 'a'), join(root, 'b'));
}

test(
  `killed ${KILLS} times at any moment, a reader has the old site or the new one, and each of its files`,
  { timeout: 600_000 },
  async ({ skip }) => {
    if (!canExchange()) skip('this system cannot exchange two folders in one step');
    const { root, at } = place();
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`en/page-${index}.html`, 'x'.repeat(20_000)]));
    for (const name of ['one', 'two']) addFiles(at(name), { ...many, ...siteFiles(name) });
    await publish(root, [at('www'), '--from', at('one'), '--yes']);
    const { url, close } = await serve({ dir: at('www') });

    let isOver = false;
    const seen = new Map<string, number>();
    const harm: string[] = [];
    const poll = (async () => {
      while (!isOver) {
        const page = await fetch(`${url}en/index.html`);
        const body = await page.text();
        const name = /css">(one|two)$/.exec(body)?.[1];
        if (page.status !== 200 || name === undefined) harm.push(`page ${page.status}: ${body}`);
        const style = await fetch(`${url}_astro/style.${name}.css`);
        const css = await style.text();
        if (style.status !== 200 || css !== `/* ${name} */`) harm.push(`style of ${name}: ${style.status}`);
        seen.set(name ?? '', (seen.get(name ?? '') ?? 0) + 1);
      }
    })();
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'driver.ts'), root], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = new Promise((done) => child.on('close', done));
      // Counted from its first sign of work on, so that no kill is spent on Node’s own start.
      await new Promise((begun) => child.stdout.once('data', begun));
      await new Promise((wait) => setTimeout(wait, Math.random() * 400));
      child.kill('SIGKILL');
      await ended;
    }
    isOver = true;
    await poll;
    await close();
    expect(harm).toEqual([]);
    expect([...seen.keys()].sort()).toEqual(['one', 'two']);
    // And the next publishing has nothing to be afraid of.
    addFiles(at('three'), siteFiles('three'));
    expect((await publish(root, [at('www'), '--from', at('three'), '--yes'])).code).toBe(0);
  },
);
