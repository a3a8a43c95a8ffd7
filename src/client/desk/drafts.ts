import type { Draft, Drafts } from '../../domain/writing/drafts.ts';
import { part } from '../lib/dom.ts';
import { saveFile } from '../lib/save-file.ts';

/** The line about drafts: where they are, and two buttons, to take them along and to erase them. */
export function createDraftsLine(root: HTMLElement, drafts: Drafts, say: (word: string) => void, onErased: () => void) {
  const line = part(root, 'desk-drafts');
  const undo = part<HTMLButtonElement>(root, 'desk-undo');
  let erased: Draft[] = [];

  const update = () => {
    const none = drafts.all().length === 0;
    for (const button of line.querySelectorAll<HTMLButtonElement>('button[data-needs-drafts]')) button.hidden = none;
  };

  part(root, 'desk-export').addEventListener('click', () =>
    saveFile('flambeau-drafts.json', 'application/json', JSON.stringify(drafts.all(), null, 2)),
  );
  part(root, 'desk-erase').addEventListener('click', () => {
    erased = drafts.erase();
    onErased();
    update();
    undo.hidden = false;
    undo.focus();
    say('erased');
  });
  undo.addEventListener('click', () => {
    drafts.restore(erased);
    undo.hidden = true;
    onErased();
    update();
    part(root, 'desk-export').focus();
    say('restored');
  });
  return { update };
}
