/**
 * Where a reader’s wish to have no one-key shortcut is kept. Such a shortcut must be possible to turn off
 * (WCAG 2.1.4): speech input can type a “/” by accident.
 */
const key = 'flambeau.search.shortcut';

export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Where nothing can be stored, the choice lasts as long as the page.
  }
}
