import { realpathSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inspect, inWords, type LoadedContent, type LoadedEntry, type Problem } from '../../../src/check/index.ts';
import { driftOf } from '../../../src/check/drift.ts';
import { loadContent, withTexts } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { writeWhole } from '../champions/write-file.ts';
import { RUNS_CODE } from '../content-check.ts';
import { markDone } from '../drift/mark-done.ts';
import { makeFiles, type Wish } from '../new/make.ts';
import { digestNow } from '../undo/store.ts';
import { keepForUndo, undoable } from '../undo/record.ts';
import type { CommandLanguage } from '../words.ts';
import { type SentFile, textsOf } from './changes.ts';
import { addPicture, type Added, type SentPicture } from './picture.ts';
import { renameEntry, type Renamed } from './rename.ts';

/** What the check says of some files as they stand in their forms. */
export interface Look {
  problems: readonly Problem[];
}

export type Saved =
  | { kind: 'saved'; digests: Record<string, string>; problems: readonly Problem[] }
  | { kind: 'unchanged' }
  /** Somebody has written the file since the form was made. */
  | { kind: 'conflict'; file: string }
  /** The text holds code that the preview would run. */
  | { kind: 'code'; problems: readonly Problem[] }
  | { kind: 'unknown' };

/** The content folder as the editor works on it: one request after the other, so that two cannot write at once. */
export interface EditDesk {
  content(): Promise<LoadedContent>;
  look(files: readonly SentFile[]): Promise<Look>;
  save(files: readonly SentFile[]): Promise<Saved>;
  /** Says that a translation is up to date with its source, as npm run translated does; whether it was one. */
  settle(file: string): Promise<boolean>;
  /** Begins a page, as npm run new does. Throws an ExpectedError where it cannot. @returns the entry in the chosen language */
  begin(wish: Wish): Promise<LoadedEntry | undefined>;
  /** Deletes the files of an entry, unless somebody has written one of them since the page was made. */
  remove(files: readonly SentFile[]): Promise<Removed>;
  /** Gives the page of these files another address, in all languages; the old one leads on. */
  rename(files: readonly SentFile[], name: string): Promise<RenamedHere>;
  /** Puts a picture beside the file that is to show it, unless the check would refuse it. */
  addPicture(picture: SentPicture): Promise<Added>;
}

export type RenamedHere =
  Exclude<Renamed, { kind: 'mistakes' }> | { kind: 'conflict'; file: string } | { kind: 'mistakes'; problems: readonly Problem[] };

export type Removed = { kind: 'removed' } | { kind: 'conflict'; file: string } | { kind: 'unknown' } | { kind: 'person' };

/** @param undoRoot where what is replaced is kept, for tests; otherwise where npm run undo looks */
export function openDesk(folder: string, now: string, language: CommandLanguage, undoRoot?: string): EditDesk {
  const messages = new Messages(language);
  let last: Promise<unknown> = Promise.resolve();
  let held: LoadedContent | undefined;

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task, task);
    last = done.catch(() => undefined);
    return done;
  };
  const read = async (): Promise<LoadedContent> => (held = await loadContent(folder, now));
  const problemsIn = (content: LoadedContent, texts: ReadonlyMap<string, string>): Problem[] =>
    inWords(
      inspect(content).filter(({ file }) => texts.has(file)),
      messages,
    );

  return {
    content: () => inTurn(read),
    look: (files) =>
      inTurn(async () => {
        const content = held ?? (await read());
        const texts = textsOf(content, files);
        return { problems: texts === undefined ? [] : problemsIn(await withTexts(content, texts), texts) };
      }),
    save: (files) =>
      inTurn(async () => {
        const other = changedSince(folder, files);
        if (other !== undefined) return other;
        const content = await read();
        const texts = textsOf(content, files);
        if (texts === undefined) return { kind: 'unknown' };
        const problems = problemsIn(await withTexts(content, texts), texts);
        if (problems.some(({ code }) => RUNS_CODE.has(code))) return { kind: 'code', problems };
        const differing = [...texts].filter(([file, text]) => content.entryAt(file)?.source.written !== text);
        if (differing.length === 0) return { kind: 'unchanged' };
        await undoable(
          'edit',
          folder,
          () => {
            for (const [file, text] of differing) writeWhole(join(folder, file), text);
          },
          undoRoot,
        );
        held = await withTexts(content, texts);
        return { kind: 'saved', digests: Object.fromEntries(differing.map(([file]) => [file, digestNow(join(folder, file))])), problems };
      }),
    settle: (file) =>
      inTurn(async () => {
        const content = await read();
        const entry = isInside(folder, file) ? content.entryAt(file) : undefined;
        const drift = entry && driftOf(content, entry);
        if (drift === undefined) return false;
        await undoable('edit', folder, () => markDone(folder, [drift]), undoRoot);
        await read();
        return true;
      }),
    begin: (wish) =>
      inTurn(async () => {
        const [first = ''] = await makeFiles(wish, folder, now, undoRoot);
        return (await read()).entryAt(first);
      }),
    remove: (files) =>
      inTurn(async () => {
        const other = changedSince(folder, files);
        if (other !== undefined) return other;
        const content = await read();
        const entries = files.map(({ file }) => content.entryAt(file));
        if (entries.includes(undefined)) return { kind: 'unknown' };
        // A person's withdrawal is more than a file: photo, caches, mentions, and the proof that nothing is left.
        if (entries.some((entry) => entry?.collection === 'champions')) return { kind: 'person' };
        await undoable(
          'edit',
          folder,
          () => {
            for (const { file } of files) {
              keepForUndo(join(folder, file));
              rmSync(join(folder, file));
            }
          },
          undoRoot,
        );
        await read();
        return { kind: 'removed' };
      }),
    rename: (files, name) =>
      inTurn(async () => {
        const other = changedSince(folder, files);
        if (other !== undefined) return other;
        const content = await read();
        const entry = content.entryAt(files[0]?.file ?? '');
        const own = entry && content.keys(entry.collection).get(entry.key);
        // A language that the page does not know of would be left behind.
        if (entry === undefined || !own?.every(({ file }) => files.some((sent) => sent.file === file))) return { kind: 'unknown' };
        const renamed = await renameEntry(content, entry, name, undoRoot);
        await read();
        return renamed.kind === 'mistakes' ? { kind: 'mistakes', problems: inWords(renamed.findings, messages) } : renamed;
      }),
    addPicture: (picture) =>
      inTurn(async () => {
        const entry = isInside(folder, picture.file) ? (await read()).entryAt(picture.file) : undefined;
        const added = entry && (await addPicture(folder, entry, picture, messages, undoRoot));
        await read();
        return added ?? { kind: 'unknown' };
      }),
  };
}

/** Why files may not be written: one of them is another than the page was made from, or is none of the content’s. */
function changedSince(folder: string, files: readonly SentFile[]): { kind: 'conflict'; file: string } | { kind: 'unknown' } | undefined {
  const changed = files.find(({ file, digest }) => !isInside(folder, file) || digestNow(join(folder, file)) !== digest);
  if (changed === undefined) return undefined;
  return isInside(folder, changed.file) ? { kind: 'conflict', file: changed.file } : { kind: 'unknown' };
}

/** Whether a file is there and, links followed, in the content folder. */
function isInside(folder: string, file: string): boolean {
  try {
    return realpathSync(join(folder, file)).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}
