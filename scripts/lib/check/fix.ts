import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Messages } from '../../../src/check/messages.ts';
import { planRepairs, type MendedFile } from '../../../src/check/repair/plan.ts';
import { visible } from '../../../src/domain/text/visible.ts';
import { askOnTerminal } from '../ask.ts';
import { writeWhole } from '../champions/write-file.ts';
import { undoable } from '../undo/record.ts';
import type { CheckRequest } from './options.ts';

/**
 * Shows what would be mended as a diff, asks, and writes it. Without a terminal nobody can be asked: it writes with
 * `--yes` only.
 * @returns whether files were written
 */
export async function fixContent(request: CheckRequest, messages: Messages): Promise<boolean> {
  const { files } = await planRepairs(request.folder, { likely: request.likely, ...(request.now !== undefined && { now: request.now }) });
  if (files.length === 0) {
    console.log(messages.format('fix-nothing', { likely: request.likely }));
    return false;
  }
  for (const file of files) console.log(visibleLines(difference(file, messages)));
  if (!request.yes && !(process.stdin.isTTY && process.stdout.isTTY)) {
    console.log(messages.format('fix-unasked', { count: files.length }));
    return false;
  }
  if (!request.yes && !(await askOnTerminal(messages.format('fix-ask', { count: files.length })))) {
    console.log(messages.format('fix-declined'));
    return false;
  }
  await undoable('check -- --fix', request.folder, () => {
    for (const { file, after } of files) writeWhole(join(request.folder, file), after);
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
