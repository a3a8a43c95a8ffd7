import type { Draft, Drafts } from '../../domain/writing/drafts.ts';
import { part } from '../lib/dom.ts';
import type {} from '../remade/images.ts';
import { saveFile } from '../lib/save-file.ts';
import { recall, remember, storageKey } from '../lib/storage.ts';

/** The line about drafts: where they are, and two buttons, to take them along and to erase them. */
export function createDraftsLine(root: HTMLElement, drafts: Drafts, say: (word: string) => void, onErased: () => void) {
  const line = part(root, 'desk-drafts');
  const undo = part<HTMLButtonElement>(root, 'desk-undo');
  let erased: Draft[] = [];
  let hadImages = false;

  const update = () => {
    const none = drafts.all().length === 0 && !recall('remade');
    for (const button of line.querySelectorAll<HTMLButtonElement>('button[data-needs-drafts]')) button.hidden = none;
  };

  /** Remade images go with the drafts; where the script that could bring them back has not come, they go for good. */
  function eraseImages(): void {
    const had = recall('remade') !== null;
    hadImages = had && window.flambeauRemade !== undefined;
    remember('remade', undefined);
    if (hadImages) root.dispatchEvent(new Event('drafts-erased'));
    else if (had) indexedDB.deleteDatabase(storageKey('images'));
  }

  part(root, 'desk-export').addEventListener('click', () =>
    saveFile('flambeau-drafts.json', 'application/json', JSON.stringify(drafts.all(), null, 2)),
  );
  part(root, 'desk-erase').addEventListener('click', () => {
    erased = drafts.erase();
    eraseImages();
    onErased();
    update();
    undo.hidden = false;
    undo.focus();
    say('erased');
  });
  undo.addEventListener('click', () => {
    drafts.restore(erased);
    if (hadImages) {
      remember('remade', 'yes');
      root.dispatchEvent(new Event('drafts-restored'));
    }
    undo.hidden = true;
    onErased();
    update();
    part(root, 'desk-export').focus();
    say('restored');
  });
  root.addEventListener('desk-images', update);
  return { update };
}
