import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/lib/serve.ts';
import { openBrowser } from '../e2e/browser.ts';
import { isFull, pageKinds, sitePages } from '../e2e/site-pages.ts';
import { layoutFaults } from '../e2e/steps/layout-faults.ts';
import { textsIn } from './output.ts';

/** A telephone, and a desk whose menu stands in one line. */
const WIDTHS = [320, 1280];

/** What is wrong with a site’s pages in languages that are read from right to left: each kind of page in one of them, by turns; in a full run, in each. */
export async function faultsFromTheRight(dir: string, languages: readonly string[]): Promise<string[]> {
  const paths = languages.flatMap((language, turn) =>
    pageKinds(dir, language).filter((_, index) => isFull || index % languages.length === turn),
  );
  const [site, browser] = await Promise.all([serve({ dir }), openBrowser()]);
  try {
    const page = await browser.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site.url + path.slice(1));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const faults = await layoutFaults(page, 0);
        if (!(await page.evaluate(() => getComputedStyle(document.body).direction === 'rtl'))) faults.push('runs from left to right');
        found.push(...faults.map((fault) => `${path} at ${width} px: ${fault}`));
      }
    }
    return found;
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

/** The texts with Latin words among what a site’s pages say in a language of another script, each with its page; `names` may stand in any language. */
export function textsInLatin(dir: string, language: string, names: RegExp): string[] {
  return sitePages(dir)
    .filter((path) => path.startsWith(`/${language}/`))
    .flatMap((path) =>
      textsIn(readFileSync(join(dir, path), 'utf8'), language)
        .filter((text) => /\p{Script=Latin}{2}/u.test(text.replace(names, '')))
        .map((text) => `${path}: ${text}`),
    );
}
