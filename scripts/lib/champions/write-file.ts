import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepForUndo } from '../undo/record.ts';
import { errorCode, ExpectedError } from '../expected-error.ts';

/** Writes a file in one go: a reader, or a power cut, sees the old one or the new one, never half of it. What a command replaces so can be undone. */
export function writeWhole(file: string, content: string | Uint8Array, mode?: number): void {
  const draft = `${file}.${process.pid}-${randomBytes(3).toString('hex')}.tmp`;
  keepForUndo(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content, { mode: mode ?? 0o666 });
    const held = statSync(file, { throwIfNoEntry: false });
    if (held !== undefined && mode === undefined) chmodSync(draft, held.mode & 0o7777);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw error;
    const full = errorCode(error) === 'ENOSPC';
    throw new ExpectedError(
      {
        en: full ? 'The disk is full.' : `${file} cannot be written.`,
        fr: full ? 'Le disque est plein.' : `${file} ne peut pas être écrit.`,
      },
      { cause: error },
    );
  }
}
