import { installSearchOpener } from './search/opener.ts';
import { hideByTheClock } from './lib/by-the-clock.ts';
import { loadScript } from './lib/load-script.ts';
import { trustOwnScripts } from './lib/own-scripts.ts';
import { rememberLanguage } from './lib/language.ts';
import { dressPage, dressPictures, recallLook } from './look/look.ts';

trustOwnScripts();
// In the head, and not deferred: a look that the reader chose holds from the first paint on.
const look = recallLook();
dressPage(document, look);

/**
 * What every page carries: it hides what is over by the reader’s clock, opens search, fetches what is used, copies what is meant
 * to be copied, and remembers the language chosen.
 */
function start(): void {
  hideByTheClock(document);
  installSearchOpener(document);
  fetchCopying(document);
  fetchOnOpening(document);
  rememberLanguage(document);
  if (look.theme) dressPictures(document, look.theme);
}

// As soon as the page is read, before the deferred scripts, which find it without what is over.
if (document.readyState === 'loading') document.addEventListener('readystatechange', start, { once: true });
else start();

/** Most pages have nothing to copy. The buttons stay hidden until their script is here. */
function fetchCopying({ body }: Document): void {
  const source = body.dataset['src'];
  if (source && body.querySelector('button[data-copy]')) loadScript(source).catch(() => undefined);
}

/** What makes the menu and the choice of a look comfortable comes once somebody opens them. */
function fetchOnOpening({ body }: Document): void {
  for (const box of body.querySelectorAll<HTMLElement>('details[data-src]'))
    box.addEventListener('toggle', () => void loadScript(box.dataset['src']!).catch(() => undefined), { once: true });
}
