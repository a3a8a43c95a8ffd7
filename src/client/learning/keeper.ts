import { wordsOf } from '../lib/words.ts';
import { largestFile, mergeProgress, progressFile, readProgressFile } from '../../domain/learning/progress-file.ts';
import type { Progress, ProgressStore } from '../../domain/learning/progress.ts';
import { hasProgress } from '../../domain/learning/place.ts';
import { one } from '../lib/dom.ts';
import { showSetAside } from '../lib/set-aside.ts';
import { saveFile } from '../lib/save-file.ts';

/**
 * The panel about progress: to take it along as a file, to bring it back, to erase it. `changed` is called when it is
 * another one, so that the page shows it.
 */
export function mountKeeper(root: HTMLElement, store: ProgressStore, changed: () => void): void {
  const words = wordsOf(root);
  const said = one(root, '[data-said]');
  const save = one(root, '[data-save]');
  const file = one<HTMLInputElement>(root, 'input[type=file]');
  const erase = one(root, '[data-erase]');
  const undo = one(root, '[data-undo]');
  let erased: Progress | undefined;

  const show = (word = '') => {
    const some = hasProgress(store.read());
    save.hidden = erase.hidden = !some;
    undo.hidden = erased === undefined;
    said.textContent = words[word] ?? '';
  };
  const replace = (progress: Progress) => {
    store.update((kept) => (kept.lessons = progress.lessons));
    changed();
  };

  save.addEventListener('click', () => {
    saveFile('flambeau-progress.json', 'application/json', progressFile(store.read()));
    show('saved');
  });
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = chosen.size > largestFile ? 'foreign' : readProgressFile(await chosen.text());
    // The same file can then be chosen again.
    file.value = '';
    if (typeof read === 'string') return show(read);
    store.update((progress) => mergeProgress(progress, read));
    erased = undefined;
    changed();
    show('taken');
  });
  erase.addEventListener('click', () => {
    erased = structuredClone(store.read());
    replace({ version: 1, lessons: {} });
    show('erased');
    undo.focus();
  });
  undo.addEventListener('click', () => {
    if (erased) replace(erased);
    erased = undefined;
    show('restored');
    save.focus();
  });

  if (!store.persistent) one(root, '[data-lives]').textContent = words['refused']!;
  show();
  showSetAside(root);
  root.hidden = false;
}
