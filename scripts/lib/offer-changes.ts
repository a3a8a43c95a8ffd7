import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Messages } from '../../src/check/messages.ts';
import type { MendedFile } from '../../src/check/repair/plan.ts';
import { visible } from '../../src/domain/text/visible.ts';
import { askOnTerminal } from './ask.ts';
import { writeWhole } from './champions/write-file.ts';
import { undoable } from './undo/record.ts';

/**
 * Shows what would change in content files as a diff, asks, and writes it, so that it can be taken back. Without a
 * terminal nobody can be asked: it writes with `yes` only.
 * @param folder the content folder, absolute
 * @param command as `npm run undo` will name it
 * @returns whether files were written
 */
export async function offerChanges(
  files: readonly MendedFile[],
  { folder, command, yes }: { folder: string; command: string; yes: boolean },
  messages: Messages,
): Promise<boolean> {
  for (const file of files) console.log(visibleLines(difference(file, messages)));
  if (!yes && !(process.stdin.isTTY && process.stdout.isTTY)) {
    console.log(messages.format('fix-unasked', { count: files.length }));
    return false;
  }
  if (!yes && !(await askOnTerminal(messages.format('fix-ask', { count: files.length })))) {
    console.log(messages.format('fix-declined'));
    return false;
  }
  await undoable(command, folder, () => {
    for (const { file, after } of files) writeWhole(join(folder, file), after);
  });
  console.log(messages.format('fix-done', { count: files.length }));
  return true;
}

function difference({ file, before, after }: MendedFile, messages: Messages): string {
  if (before === undefined) return `--- ${file}\n+++ ${file}\n${messages.format('fix-recoded')}\n`;
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 1 }).replace(/^Index: .*\n=+\n/, '');
}

/** A sign that turns the line round, or ends the terminal’s, is shown by its number. */
const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');
