import { installSearchOpener } from './search/opener.ts';
import { closeMenu } from './lib/menu.ts';
import { hideByTheClock } from './lib/by-the-clock.ts';
import { loadScript } from './lib/load-script.ts';
import { rememberLanguage } from './lib/language.ts';

/** What every page carries: it hides what is over by the reader’s clock, opens search, closes the menu, copies what is meant to be copied, and remembers the language chosen. */
hideByTheClock(document);
installSearchOpener(document);
closeMenu(document);
fetchCopying(document);
fetchLookForm(document);
rememberLanguage(document);

/** Most pages have nothing to copy. The buttons stay hidden until their script is here. */
function fetchCopying({ body }: Document): void {
  const source = body.dataset['src'];
  if (source && body.querySelector('button[data-copy]')) loadScript(source).catch(() => undefined);
}

/** What changes the look comes when somebody opens it. */
function fetchLookForm({ body }: Document): void {
  const box = body.querySelector<HTMLDetailsElement>('details[data-look]');
  box?.addEventListener('toggle', () => void loadScript(box.dataset['src'] ?? '').catch(() => undefined), { once: true });
}
