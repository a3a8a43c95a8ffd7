import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/domain/directory/encode.ts';
import { manyPeople } from '../unit/domain/directory/people.ts';
import { choices, count, ids, numberIn, part, query, ready, tiles, visit } from './steps/directory.ts';
import { site } from './steps/served-demo.ts';

/** What each key of some words costs the page’s thread in processor time, which other work on the machine does not stretch; in milliseconds, in order. */
async function costOfKeys(page: Page, session: CDPSession, text: string): Promise<number[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  await part(page, 'words').fill('');
  const costs: number[] = [];
  for (const letter of text) {
    const before = await spent();
    await page.keyboard.insertText(letter);
    await page.evaluate(() => document.body.offsetHeight);
    costs.push((await spent()) - before);
  }
  return costs.sort((a, b) => a - b);
}

describe('with generated people', () => {
  const people = manyPeople(1500, 5);

  test('who is found and every number are those of a plain count', async () => {
    const page = await visit('en/champions/index.html#country=FR&country=SN&topic=audio&torch=ready', { people });
    await ready(page);
    const fits = ({ data }: Person, except = '') =>
      (except === 'country' || ['FR', 'SN'].includes(data.country)) &&
      (except === 'topic' || data.topics.some(({ topic }) => topic === 'audio')) &&
      (except === 'torch' || data.sponsoring);
    const found = people.filter((person) => fits(person));
    await expect.poll(async () => numberIn(await count(page).textContent())).toBe(found.length);
    for (const [facet, keysOf] of [
      ['topic', ({ data }: Person) => data.topics.map(({ topic }) => topic)],
      ['country', ({ data }: Person) => [data.country]],
      ['language', ({ data }: Person) => data.languages],
    ] as const) {
      const all = choices(page).locator(`[data-facet="${facet}"] [data-part="all"]`);
      if (await all.isVisible()) await all.click();
      const shown = await choices(page)
        .locator(`[data-facet="${facet}"] li:visible`)
        .evaluateAll((items) =>
          items.map((item) => [item.querySelector('input')!.value, item.querySelector('[data-part="number"]')!.textContent]),
        );
      const own = people.filter((person) => fits(person, facet)).flatMap((person) => keysOf(person));
      const expected = [...Map.groupBy(own, (key) => key)].map(([key, { length }]) => [key, String(length)]);
      expect(shown.sort(), facet).toEqual(expected.sort());
    }
    for (let more = part(page, 'more').locator('button'); await more.isVisible();) await more.click();
    expect((await ids(page)).sort()).toEqual(found.map(({ id }) => id).sort());
  });

  test('towns come with their country and go with it', async () => {
    const page = await visit('fr/champions/index.html', { people });
    await ready(page);
    const towns = choices(page).locator('[data-facet="city"]');
    expect(await towns.isVisible()).toBe(false);
    const countries = choices(page).locator('[data-facet="country"]');
    await countries.locator('[data-part="all"]').click();
    await countries.locator('[data-part="find"]').fill('seneg');
    expect(await countries.locator('li:visible').allTextContents()).toEqual([expect.stringContaining('Sénégal')]);
    await countries.locator('input[value="SN"]').check();
    const inSenegal = new Set(people.filter(({ data }) => data.country === 'SN').map(({ data }) => data.city));
    const all = towns.locator('[data-part="all"]');
    if (await all.isVisible()) await all.click();
    expect((await towns.locator('li:visible [data-part="label"]').allTextContents()).sort()).toEqual([...inSenegal].sort());
    await towns.locator('input[value="sn-dakar"]').check();
    await expect.poll(() => query(page)).toBe('#country=SN&city=sn-dakar');
    expect(numberIn(await count(page).textContent())).toBe(people.filter(({ data }) => data.city === 'Dakar').length);
    await countries.locator('input[value="SN"]').uncheck();
    await expect.poll(() => query(page)).toBe('');
    expect(await towns.isVisible()).toBe(false);
  });

  test('more people come with a button, the keyboard goes on from there, and they are there when one comes back', async () => {
    const page = await visit('fr/champions/index.html#country=FR', { people });
    await ready(page);
    await expect.poll(() => tiles(page).count()).toBe(24);
    const first = await ids(page);
    await part(page, 'more').locator('button').click();
    expect(await tiles(page).count()).toBe(72);
    const seen = await ids(page);
    expect(seen.slice(0, 24)).toEqual(first);
    expect(new Set(seen).size).toBe(72);
    expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('li')?.dataset['id'])).toBe(seen[24]);
    await page.goto(`${site.url}fr/index.html`);
    await page.goBack();
    await ready(page);
    await expect.poll(() => ids(page)).toEqual(seen);
  });

  test('each visitor has an order of their own, and keeps it', async () => {
    const orders: string[][] = [];
    for (let visitor = 0; visitor < 3; visitor += 1) {
      const page = await visit('fr/champions/index.html#topic=photo', { people });
      await ready(page);
      await expect.poll(() => tiles(page).count()).toBe(24);
      const order = await ids(page);
      await page.reload();
      await ready(page);
      await expect.poll(() => ids(page)).toEqual(order);
      orders.push(order);
    }
    expect(new Set(orders.map(([first]) => first)).size).toBeGreaterThan(1);
    expect(new Set(orders.map(String)).size).toBe(3);
  });

  test('what is found is said once, when typing has paused', async () => {
    const page = await visit('en/champions/index.html', { people });
    await ready(page);
    await page.evaluate(() => {
      const region = document.querySelector('[data-part="said"]')!;
      const said: string[] = [];
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { said });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await part(page, 'words').pressSequentially('senegal audio', { delay: 30 });
    await expect.poll(said, { timeout: 3000 }).toHaveLength(1);
    expect((await said())[0]).toBe(await count(page).textContent());
    await part(page, 'words').fill('xyzzy');
    await expect.poll(async () => (await said()).at(-1), { timeout: 3000 }).toMatch(/^No matching champion\. Remove a word/);
    expect(await part(page, 'note').isVisible()).toBe(true);
    expect(await page.locator('[data-directory] [role="status"]').getAttribute('aria-live')).toBe(null);
  });
});

test('who has begun to read keeps the people of the page, and more come without anybody twice', async () => {
  const page = await visit('fr/index.html', { people: manyPeople(300, 9) });
  await page.goto(`${site.url}fr/champions/index.html`, { waitUntil: 'commit' });
  const own = await page.evaluate(async () => {
    while (!document.querySelector('[data-part="list"] li:nth-child(24)')) await new Promise((resolve) => setTimeout(resolve, 5));
    scrollTo(0, 600);
    return [...document.querySelectorAll<HTMLElement>('[data-part="list"] li')].map(({ dataset }) => dataset['id']!);
  });
  await ready(page);
  expect(await ids(page)).toEqual(own);
  await part(page, 'more').locator('button').click();
  const all = await ids(page);
  expect(all.slice(0, 24)).toEqual(own);
  expect(new Set(all).size).toBe(72);
});

test('ten thousand people on a slow phone: the list answers each key', async () => {
  const page = await visit('fr/champions/index.html', {
    people: manyPeople(10_000),
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.reload();
  await ready(page);
  expect(numberIn(await count(page).textContent())).toBe(10_000);

  /** From the key to the layout of what it changed, in the page itself. */
  const times = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#directory-words')!;
    const taken: { typed: string; time: number; found: string }[] = [];
    for (const words of ['audio dakar français', 'audoi dakra', 'katarzyna', 'technicien fibre']) {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      for (const letter of words) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        field.value += letter;
        const began = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        void document.body.offsetHeight;
        taken.push({
          typed: field.value,
          time: performance.now() - began,
          found: document.querySelector('[data-part="count"]')!.textContent,
        });
      }
    }
    return taken;
  });
  const sorted = times.map(({ time }) => time).sort((a, b) => a - b);
  const slowest = times.reduce((a, b) => (b.time > a.time ? b : a));
  console.log(
    `10,000 people, CPU four times slower, ${times.length} keys: median ${sorted[sorted.length >> 1]!.toFixed(1)} ms, 95th ${sorted[Math.floor(sorted.length * 0.95)]!.toFixed(1)} ms, slowest ${slowest.time.toFixed(1)} ms (“${slowest.typed}”).`,
  );
  const cost = await costOfKeys(page, session, 'audio dakar français');
  console.log(
    `The processor’s own time for a key, at full speed: median ${cost[cost.length >> 1]!.toFixed(1)} ms, slowest ${cost.at(-1)!.toFixed(1)} ms.`,
  );
  expect(times.find(({ typed }) => typed === 'audio dakar français')!.found).toMatch(/champion/);
  await part(page, 'refine').click();
  const choice = await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('[data-facet="topic"] input[type="checkbox"]')!;
    const began = performance.now();
    box.click();
    void document.body.offsetHeight;
    return performance.now() - began;
  });
  console.log(`A choice: ${choice.toFixed(1)} ms.`);
  expect(numberIn(await count(page).textContent())).toBeLessThan(10_000);
});
