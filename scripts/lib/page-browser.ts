import { ExpectedError } from './expected-error.ts';
import type { Words } from './words.ts';

/**
 * The browser that draws what is to be seen or printed: the one of the tests, which `npm ci --omit=dev` leaves out, or the one that
 * FLAMBEAU_CHROMIUM names.
 * @param asker the option that asks for it, for the error
 * @param left what was done without it, as a sentence
 */
export async function openPageBrowser(asker: string, left: Words) {
  try {
    const [{ chromium }, { default: packed }] = await Promise.all([import('playwright-core'), import('@sparticuz/chromium')]);
    const executablePath = process.env['FLAMBEAU_CHROMIUM'] ?? (await packed.executablePath());
    return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  } catch (error) {
    throw new ExpectedError(
      {
        en: `${asker} needs the development packages (npm ci) and a browser; FLAMBEAU_CHROMIUM names another one. ${left.en}`,
        fr: `${asker} demande les paquets de développement (npm ci) et un navigateur ; FLAMBEAU_CHROMIUM en nomme un autre. ${left.fr}`,
      },
      { cause: error },
    );
  }
}
