import type { Draft, Drafts } from '../../domain/writing/drafts.ts';
import { part, saveFile } from './dom.ts';

/** The line about drafts: where they are, and two buttons, to take them along and to erase them. */
export function createDraftsLine(root: HTMLElement, drafts: Drafts, say: (word: string) => void, onErased: () => void) {
  const line = part(root, 'drafts');
  const undo = part<HTMLButtonElement>(root, 'undo');
  let erased: Draft[] = [];

  const update = () => {
    const none = drafts.all().length === 0;
    for (const button of line.querySelectorAll<HTMLButtonElement>('button[data-needs-drafts]')) button.hidden = none;
  };

  part(root, 'export').addEventListener('click', () =>
    saveFile('flambeau-drafts.json', 'application/json', JSON.stringify(drafts.all(), null, 2)),
  );
  part(root, 'erase').addEventListener('click', () => {
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
    part(root, 'export').focus();
    say('restored');
  });
  return { update };
}
