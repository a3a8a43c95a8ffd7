import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { partScript } from '../../src/domain/lineage/encode.ts';
import { growTrees } from '../../src/domain/lineage/tree.ts';
import { forest } from '../unit/domain/lineage/forest.ts';
import { open, said } from './steps/lineage.ts';

test('ten thousand people are drawn, found and walked through; the times of a slow machine are printed', async () => {
  const { people, sponsorOf } = forest(10_000, { unlisted: 0.12 });
  const trees = growTrees(people, sponsorOf);
  const page = await open(
    'en/champions/lineage/index.html',
    { reducedMotion: 'no-preference', viewport: { width: 1280, height: 900 } },
    async (fresh) => {
      await fresh.route(/lineage\/data\/\d+\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: partScript(trees, Number(/(\d+)\.js$/.exec(route.request().url())![1])) }),
      );
      const session = await fresh.context().newCDPSession(fresh);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    },
  );
  const drawn = await page.evaluate(() => performance.getEntriesByName('lineage-drawn')[0]!.startTime);
  console.log(`lineage of 10,000, processor slowed 4 times: first drawing ${Math.round(drawn)} ms after the page was asked for`);

  const stage = page.locator('[data-stage]');
  await stage.scrollIntoViewIfNeeded();
  await stage.focus();
  const { x, y, width, height } = (await stage.boundingBox())!;
  const [middle, centre] = [x + width / 2, y + height / 2];
  await page.mouse.move(middle, centre);
  await frames(page, 'zooming in', async () => {
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, -80);
  });
  await frames(page, 'panning', async () => {
    await page.mouse.down();
    await page.mouse.move(middle - 300, centre - 250, { steps: 30 });
    await page.mouse.up();
  });
  await frames(page, 'zooming out', async () => {
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, 80);
  });
  const wanted = people.find(({ name }) => name === 'Łukasz Kowalczyk')!;
  await frames(page, 'searching', () => page.locator('[data-field]').pressSequentially(`lukasz kowal ${wanted.city}`, { delay: 30 }));
  await page.keyboard.press('Enter');
  expect(await said(page)).toMatch(new RegExp(`^Łukasz Kowalczyk, ${wanted.city}; `));
  await frames(page, 'walking', async () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home']) await page.keyboard.press(key, { delay: 200 });
  });
  expect(await said(page)).toMatch(/; started without a sponsor/);
}, 120_000);

/** Prints how long the frames were while something was done. */
async function frames(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    let on = true;
    const tick = (now: number) => {
      times.push(now - last);
      last = now;
      if (on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { stopFrames: () => ((on = false), times) });
  });
  await act();
  const times = (await page.evaluate(() => (window as unknown as { stopFrames: () => number[] }).stopFrames()))
    .slice(1)
    .sort((a, b) => a - b);
  const at = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
  console.log(`  ${what}: ${times.length} frames, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`);
}
