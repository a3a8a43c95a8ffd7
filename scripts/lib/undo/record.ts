import { AsyncLocalStorage } from 'node:async_hooks';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { addToStep, digestNow, folderOf, saveStep, stepsOf, UNDO_ROOT, type Step } from './store.ts';

const underWay = new AsyncLocalStorage<{ step: Step; root: string }>();

/**
 * Runs a command so that what it writes into the content folder can be taken back: `writeWhole` keeps each file as it
 * was before it is written. A command that writes nothing there makes no step.
 * @param content the absolute path of the content folder
 */
export async function undoable<T>(command: string, content: string, run: () => T | Promise<T>, root = UNDO_ROOT): Promise<T> {
  const number = (stepsOf(content, root).at(-1)?.number ?? 0) + 1;
  const step: Step = { number, command, at: new Date().toISOString(), content, files: [] };
  try {
    return await underWay.run({ step, root }, run);
  } finally {
    if (step.files.length > 0) {
      step.files = step.files.map((kept) => ({ ...kept, after: digestNow(join(content, kept.file)) }));
      saveStep(step, root);
    }
  }
}

/** To be called before a file is written: keeps it, where a command is under way that can be undone. */
export function keepForUndo(path: string): void {
  const { step, root } = underWay.getStore() ?? {};
  if (step === undefined || root === undefined) return;
  const file = relative(step.content, resolve(path)).split(sep).join('/');
  if (file.startsWith('../') || step.files.some((kept) => kept.file === file)) return;
  const isThere = existsSync(path);
  const copy = `${step.files.length}.kept`;
  if (isThere) {
    mkdirSync(folderOf(step, root), { recursive: true, mode: 0o700 });
    copyFileSync(path, join(folderOf(step, root), copy));
  }
  // Written at once: a command that is killed can be taken back too.
  addToStep(step, { file, ...(isThere && { copy }) }, root);
}
