import { recall, remember } from '../lib/storage.ts';

/**
 * Where a reader’s wish to have no one-key shortcut is kept. Such a shortcut must be possible to turn off
 * (WCAG 2.1.4): speech input can type a “/” by accident. Where nothing can be stored, it stays on.
 */
const name = 'search.shortcut';

export const shortcutIsOn = (): boolean => recall(name) !== 'off';

export const setShortcut = (on: boolean): boolean => remember(name, on ? undefined : 'off');
