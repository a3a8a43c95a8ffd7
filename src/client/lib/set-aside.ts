import { all, part } from './dom.ts';
import { saveFile } from './save-file.ts';
import { asideOf, recall, remember } from './storage.ts';

/** Says where something that the browser kept was damaged and set aside; its owner can look at it, and erase it. */
export function showSetAside(root: ParentNode): void {
  for (const notice of all(root, '[data-set-aside]')) {
    const name = asideOf(notice.dataset['setAside']!);
    const text = recall(name);
    if (text === null || !notice.hidden) continue;
    notice.hidden = false;
    part(notice, 'set-aside-save').onclick = () => saveFile(`${name}.txt`, 'text/plain', text);
    part(notice, 'set-aside-erase').onclick = () => {
      notice.hidden = remember(name, undefined);
    };
  }
}
