import { openPageBrowser } from '../page-browser.ts';

/**
 * Prints a booklet as a reader's own browser would: A4, with the tags that screen readers need and an outline of its headings.
 * Nothing is fetched, since the booklet has all inside.
 */
export async function pdfOf(html: string): Promise<Uint8Array> {
  const browser = await openPageBrowser('--pdf', { en: 'The HTML file was made.', fr: 'Le fichier HTML a été fait.' });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(html);
    return await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}
