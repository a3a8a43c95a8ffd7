import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser. It comes from npm, so that tests need nothing else; another Chromium can be named in
 * FLAMBEAU_CHROMIUM. The package's own arguments are for cloud functions and break ordinary pages.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['FLAMBEAU_CHROMIUM'] ?? (await chromiumPackage.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}
