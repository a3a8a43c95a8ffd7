import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Borrowed } from '../../../src/output/borrowed/index.ts';
import { openPageBrowser } from '../page-browser.ts';
import { htmlOf } from './html.ts';
import type { NewsletterLetter } from './letter.ts';
import type { MailPicture } from './pictures.ts';

/** Widths of a phone and of a reading pane, in CSS pixels. */
const widths = [360, 640];
const schemes = ['light', 'dark'] as const;

/** Draws the e-mail in a browser, its pictures in the page itself: nothing is fetched. @returns the files, which are written already */
export async function previews(
  letter: NewsletterLetter,
  pictures: readonly MailPicture[],
  out: string,
  name: string,
  borrowed: Borrowed,
): Promise<[string, Uint8Array][]> {
  const browser = await openPageBrowser('--preview', { en: 'All else was made.', fr: 'Tout le reste a été fait.' });
  try {
    mkdirSync(join(out, 'preview'), { recursive: true });
    const known = new Map(pictures.map((picture) => [picture.key, picture]));
    const html = htmlOf(
      letter,
      ({ key }) => {
        const picture = known.get(key);
        return picture && { src: `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`, alt: picture.alt };
      },
      borrowed,
    );
    const files: [string, Uint8Array][] = [];
    for (const width of widths)
      for (const colorScheme of schemes) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, deviceScaleFactor: 1 });
        await page.setContent(html);
        const file = `preview/${name}-${width}-${colorScheme}.png`;
        files.push([file, await page.screenshot({ path: join(out, file), fullPage: true })]);
        await page.close();
      }
    return files;
  } finally {
    await browser.close();
  }
}
