import { all, element, part } from './lib/dom.ts';
import { canKeep, isWanted, keptPages, pageBelow, startKeeping, stopKeeping, wantAgain } from './offline/device.ts';

/** The page that says what is kept on this device, erases it, and stands for pages that are not kept. */
const list = part(document, 'offline-list');
const [erase, again] = [part(document, 'offline-erase'), part(document, 'offline-again')];

/** One of the lines that say how it stands. */
function say(state: 'cannot' | 'none' | 'some' | 'erased'): void {
  for (const line of all<HTMLElement>(document, '[data-offline-state]')) line.hidden = line.dataset['offlineState'] !== state;
  erase.hidden = state !== 'some' && state !== 'none';
  again.hidden = state !== 'erased';
}

async function show(): Promise<void> {
  if (!canKeep()) return say('cannot');
  if (!isWanted()) return say('erased');
  const pages = (await keptPages()).filter(({ href }) => href !== location.href.split(/[?#]/)[0]);
  const rows = pages.map(({ href, title, language }) => {
    const link = element('a', '', title);
    link.setAttribute('href', href);
    link.lang = language;
    const row = element('li', '');
    row.append(link);
    return row;
  });
  list.replaceChildren(...rows);
  say(rows.length > 0 ? 'some' : 'none');
}

erase.addEventListener('click', () => {
  void stopKeeping().then(() => {
    list.replaceChildren();
    say('erased');
    again.focus();
  });
});
again.addEventListener('click', () => {
  wantAgain();
  void startKeeping().then(show);
});

/** Shown in the place of a page: which one stands behind the “#”. */
function sayMissing(): void {
  const missing = part(document, 'offline-missing');
  let path = '';
  try {
    path = decodeURIComponent(location.hash.slice(1));
  } catch {
    // Written by hand: no page.
  }
  const href = path === '' ? undefined : pageBelow(path);
  missing.hidden = href === undefined;
  if (href !== undefined) part(missing, 'offline-retry').setAttribute('href', href);
}
sayMissing();
addEventListener('hashchange', sayMissing);
void show().catch(() => say('cannot'));
