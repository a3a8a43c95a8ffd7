import { readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../champions/write-file.ts';
import { ExpectedError } from '../expected-error.ts';
import { digestNow, dropStep, folderOf, UNDO_ROOT, type Step } from './store.ts';

/**
 * Puts back what a step replaced, and removes what it made.
 * @returns what happened to each file, by its path in the content folder
 * @throws ExpectedError where somebody has changed one of the files since: then nothing is done
 */
export function takeBack(step: Step, root = UNDO_ROOT): { file: string; was: 'restored' | 'removed' }[] {
  const changed = step.files.filter(({ file, after }) => after !== undefined && digestNow(join(step.content, file)) !== after);
  if (changed.length > 0) {
    const files = changed.map(({ file }) => file).join(', ');
    throw new ExpectedError(
      {
        en: `Changed since then: ${files}. Nothing was taken back, so that no later work is lost. Put those files aside under another name if you want to go back all the same.`,
        fr: `Modifié depuis : ${files}. Rien n’a été repris, pour ne perdre aucun travail plus récent. Mettez ces fichiers de côté sous un autre nom si vous voulez revenir en arrière malgré tout.`,
      },
      { exitCode: 1 },
    );
  }
  const done = step.files.map(({ file, copy }) => {
    const path = join(step.content, file);
    if (copy !== undefined) {
      writeWhole(path, readFileSync(join(folderOf(step, root), copy)));
      return { file, was: 'restored' as const };
    }
    rmSync(path, { force: true });
    removeIfEmpty(dirname(path), step.content);
    return { file, was: 'removed' as const };
  });
  dropStep(step, root);
  return done;
}

/** A folder that the step made for its file. */
function removeIfEmpty(folder: string, above: string): void {
  if (folder === above || !folder.startsWith(above)) return;
  try {
    rmdirSync(folder);
  } catch {
    return; // Others lie in it.
  }
  removeIfEmpty(dirname(folder), above);
}
