import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { demo, site } from './steps/served-demo.ts';
import { cameraPhoto, drawn, inTemplate, job, newPage, openStudio, page } from './steps/studio.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('for everybody', () => {
  test('by keyboard alone: opened, changed, downloaded, closed, and the focus given back', async () => {
    await newPage({ acceptDownloads: true });
    await page.goto(site.url + job.path);
    const opener = page.locator('[data-studio-open]').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await drawn(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('studio-title');
    const tabTo = async (selector: string) => {
      for (let press = 0; press < 60; press += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`No Tab leads to ${selector}.`);
    };
    await tabTo('#studio-headline');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Typed by hand');
    await tabTo('input[name=studio-template]');
    await page.keyboard.press('ArrowLeft');
    await tabTo('input[name=studio-colour]');
    await page.keyboard.press('ArrowRight');
    await tabTo('[data-studio-download]');
    await drawn(page);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toBe(`${job.data.post}-remade-link.png`);
    expect(await page.locator('[data-studio-alt]').inputValue()).toContain('Typed by hand');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('#studio-headline').inputValue()).toBe('Typed by hand');
    await page.locator('[data-studio-reset]').click();
    expect(await page.locator('#studio-headline').inputValue()).toBe(job.data.card.headline);
  });

  test.each([
    ['light', 1280, 900],
    ['dark', 1280, 900],
    ['light', 320, 640],
    ['dark', 320, 256],
  ] as const)('axe finds nothing, and nothing is cut: %s, %i × %i px', async (colorScheme, width, height) => {
    await newPage({ colorScheme, viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true });
    await openStudio(page, site.url + inTemplate('figure', 'fr').path);
    await page.locator('[data-studio-photo-file]').setInputFiles(await cameraPhoto());
    await page.locator('#studio-headline').fill('mots '.repeat(150));
    await drawn(page);
    await page.addScriptTag({ path: axePath });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(
            context: string,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run('[data-studio]', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
      );
    });
    expect(violations).toEqual([]);
    expect(await page.locator('[data-studio]').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
  });

  test.each([
    [360, 740],
    [1440, 900],
  ])('what has the focus is never below what stays in sight: %i × %i px', async (width, height) => {
    await newPage({ viewport: { width, height } });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').focus();
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
        const label = document.activeElement!.closest('label');
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return (
          found === document.activeElement ||
          label?.contains(found) === true ||
          getComputedStyle(document.activeElement!).clipPath !== 'none'
        );
      });
      expect(seen, `${press}: ${await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 90))}`).toBe(true);
    }
  });

  test('where the studio does not load, it says so, and tries again', async () => {
    await newPage();
    await page.route(/resvg\.\w+\.wasm$/, (route) => route.abort());
    await page.goto(site.url + job.path);
    await page.locator('[data-studio-open]').first().click();
    await page.locator('[data-studio-failed]', { hasText: 'The image editor didn’t load.' }).waitFor();
    await page.unroute(/resvg\.\w+\.wasm$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    expect(await page.locator('[data-studio-failed]').isHidden()).toBe(true);
    expect(await page.locator('[data-studio-canvas]').isVisible()).toBe(true);
  });

  test('opened as a file, the page has no button but a line, and its images', async () => {
    await newPage();
    await page.goto(pathToFileURL(join(demo, job.path)).href);
    expect(await page.locator('[data-studio-open]').first().isHidden()).toBe(true);
    expect(await page.locator('[data-studio-offline]').innerText()).toMatch(/at this site’s web address/);
  });
});
