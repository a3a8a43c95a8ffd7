import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The WCAG 2.2 A and AA findings of axe on pages of a served site, and by how much a page is wider than its window, each as one line. */
export async function axeFindings(
  browser: Browser,
  root: string,
  { theme, width }: { theme: 'light' | 'dark'; width: number },
  paths: readonly string[],
): Promise<string[]> {
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(root + path.slice(1));
    await page.addScriptTag({ path: axePath });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      };
      const { violations } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary.replace(/\s+/g, ' ').slice(0, 200)})`),
      );
    });
    found.push(...violations.map((violation) => `${path} ${theme} ${width}: ${violation}`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) found.push(`${path} ${theme} ${width}: ${overflow} px wider than the window`);
  }
  await context.close();
  return found;
}
