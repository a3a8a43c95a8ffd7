import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
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
): Promise<[string, Uint8Array][]> {
  const { browser, close } = await openBrowser();
  try {
    mkdirSync(join(out, 'preview'), { recursive: true });
    const known = new Map(pictures.map((picture) => [picture.key, picture]));
    const html = htmlOf(letter, ({ key }) => {
      const picture = known.get(key);
      return picture && { src: `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`, alt: picture.alt };
    });
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
    await close();
  }
}

/** The browser of the tests, which `npm ci --omit=dev` leaves out. */
async function openBrowser() {
  try {
    const [{ chromium }, { default: packed }] = await Promise.all([import('playwright-core'), import('@sparticuz/chromium')]);
    const executablePath = process.env['FLAMBEAU_CHROMIUM'] ?? (await packed.executablePath());
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
    return { browser, close: () => browser.close() };
  } catch (error) {
    throw new ExpectedError(
      {
        en: '--preview needs the development packages (npm ci) and a browser; FLAMBEAU_CHROMIUM names another one. All else was made.',
        fr: '--preview demande les paquets de développement (npm ci) et un navigateur ; FLAMBEAU_CHROMIUM en nomme un autre. Tout le reste a été fait.',
      },
      { cause: error },
    );
  }
}
