import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { Journey } from './steps/journey.ts';
import { site } from './steps/served-demo.ts';

/** What is typed and named in each language. */
const says = {
  en: { doubt: 'photo of a customer', mistake: 'I made a mistake', search: 'Search', learn: 'Learn', choose: 'Choose a post to rewrite' },
  fr: {
    doubt: 'photo d’un client',
    mistake: 'j’ai fait une erreur',
    search: 'Rechercher',
    learn: 'Se former',
    choose: 'Choisir un post à réécrire',
  },
} as const;
type Language = keyof typeof says;

const results = (page: Page) => page.locator('[data-search-results] .search-hit-link');
/** Waits until what is shown answers all that was typed. */
const answered = (page: Page, words: string) => page.locator('dialog [data-search-count]', { hasText: words }).waitFor();
const field = (page: Page) => page.getByRole('dialog').getByRole('searchbox');
const arrived = (page: Page, place: RegExp) => page.waitForURL(place, { timeout: 10_000 });

/** Asks the site’s search, and opens what comes first. */
const asks = (words: (language: Language) => string, place: RegExp) => ({
  pointer: async (way: Journey, language: Language) => {
    await way.click(way.page.getByRole('banner').getByRole('link', { name: says[language].search }));
    await way.type(words(language));
    await answered(way.page, words(language));
    await way.click(results(way.page).first());
    await arrived(way.page, place);
  },
  keyboard: async (way: Journey, language: Language) => {
    await way.press('/');
    await field(way.page).waitFor();
    await way.type(words(language));
    await answered(way.page, words(language));
    await way.press('ArrowDown');
    await way.press('Enter');
    await arrived(way.page, place);
  },
});

/** The sections that tests/search calls right for this doubt: images, and what is a customer’s. */
const rightForPhotos = /\/guide\/(images-and-rights|what-stays-inside)\//;

const tasks = {
  'a doubt about a photo': asks((language) => says[language].doubt, rightForPhotos),
  'a mistake at night': asks((language) => says[language].mistake, /\/guide\/mistakes\//),
  'a champion for audio in Dakar': asks(() => 'audio Dakar', /\/champions\/awa-mbaye\//),
  'a post in one’s own words': {
    pointer: async (way: Journey, language: Language) => {
      await way.click(way.page.getByRole('link', { name: says[language].choose }));
      await way.click(way.page.locator('.post-row a').first());
      await way.click(way.page.locator('textarea').first());
      expect(await way.page.locator('textarea').first().inputValue()).not.toBe('');
    },
    keyboard: async (way: Journey, language: Language) => {
      await way.press('Tab');
      await way.press('Enter');
      await way.tabTo(way.page.getByRole('link', { name: says[language].choose }));
      await way.press('Enter');
      await arrived(way.page, /\/posts\/index/);
      await way.press('Tab');
      await way.press('Enter');
      await way.tabTo(way.page.locator('.post-row a').first());
      await way.press('Enter');
      await arrived(way.page, /\/posts\/[\w-]+\//);
      await way.press('Tab');
      await way.press('Enter');
      await way.tabTo(way.page.locator('textarea').first());
    },
  },
  'a lesson resumed': {
    pointer: async (way: Journey, language: Language) => {
      await way.click(way.page.getByRole('navigation').getByRole('link', { name: says[language].learn }).first());
      await way.click(way.page.locator('[data-line] [data-state="here"] a').first());
      await arrived(way.page, /\/training\/[\w-]+\//);
    },
    keyboard: async (way: Journey, language: Language) => {
      await way.tabTo(way.page.getByRole('navigation').getByRole('link', { name: says[language].learn }).first());
      await way.press('Enter');
      await arrived(way.page, /\/training\/index/);
      await way.press('Tab');
      await way.press('Enter');
      await way.tabTo(way.page.locator('[data-line] [data-state="here"] a').first());
      await way.press('Enter');
      await arrived(way.page, /\/training\/[\w-]+\//);
    },
  },
} as const;

describe.each(['fr', 'en'] as const)('from home, in less than 20 s at an employee’s pace (%s)', (language) => {
  describe.each(['pointer', 'keyboard'] as const)('by %s', (means) => {
    test.each(Object.keys(tasks) as (keyof typeof tasks)[])('%s', async (name) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${site.url}${language}/index.html`);
      const way = new Journey(page);
      await tasks[name][means](way, language);
      console.log(`${language}, ${means}: ${name}: ${way.steps} steps, ${way.time.toFixed(1)} s`);
      expect(way.time).toBeLessThan(20);
      expect(way.steps).toBeLessThanOrEqual(means === 'pointer' ? 3 : 60);
      await context.close();
    });
  });
});
