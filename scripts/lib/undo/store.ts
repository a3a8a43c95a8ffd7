import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from '../project.ts';

/** So many steps can be taken back. */
export const MOST_STEPS = 10;

/** Where all steps lie. A withdrawal empties it with the other caches: what was replaced may name who withdrew. */
export const UNDO_ROOT = join(HOME, '.cache', 'undo');

/** A file that a step changed. */
export interface KeptFile {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** The name of the copy beside the step’s record; nothing for a file that was not there. */
  copy?: string;
  /** SHA-256 of what the step left, `none` for nothing; missing while the step is under way, or was cut short. */
  after?: string;
}

/** What one command changed. */
export interface Step {
  number: number;
  command: string;
  /** When it began: ISO 8601, UTC. */
  at: string;
  content: string;
  files: KeptFile[];
}

/** Each content folder has steps of its own. */
export const storeOf = (content: string, root = UNDO_ROOT): string =>
  join(root, createHash('sha256').update(content).digest('hex').slice(0, 12));

/** The steps of a content folder, the latest last; what cannot be read is none. */
export function stepsOf(content: string, root = UNDO_ROOT): Step[] {
  const store = storeOf(content, root);
  return children(store)
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((name) => read(join(store, name)) ?? []);
}

export const folderOf = (step: Step, root = UNDO_ROOT): string => join(storeOf(step.content, root), String(step.number));

/** Adds a file to a step that is under way. */
export function addToStep(step: Step, kept: KeptFile, root = UNDO_ROOT): void {
  if (step.files.length === 0) saveStep(step, root);
  step.files.push(kept);
  appendFileSync(join(folderOf(step, root), 'files.jsonl'), `${JSON.stringify(kept)}\n`, { mode: 0o600 });
}

/** Writes the record of a step, and lets go of those that are too old, and of content folders that are gone. */
export function saveStep(step: Step, root = UNDO_ROOT): void {
  mkdirSync(folderOf(step, root), { recursive: true, mode: 0o700 });
  writeFileSync(join(folderOf(step, root), 'step.json'), JSON.stringify(step), { mode: 0o600 });
  for (const old of stepsOf(step.content, root).slice(0, -MOST_STEPS)) dropStep(old, root);
  for (const name of children(root)) {
    const [any] = children(join(root, name)).flatMap((number) => read(join(root, name, number)) ?? []);
    if (any !== undefined && !existsSync(any.content)) rmSync(join(root, name), { recursive: true, force: true });
  }
}

export function dropStep(step: Step, root = UNDO_ROOT): void {
  rmSync(folderOf(step, root), { recursive: true, force: true });
}

/** The digest of a file as it lies there now. */
export function digestNow(path: string): string {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'none';
}

function read(folder: string): Step | undefined {
  try {
    const step = JSON.parse(readFileSync(join(folder, 'step.json'), 'utf8')) as Step;
    if (step.files.length > 0) return step;
    // The command was cut short: what it had kept until then counts.
    const lines = readFileSync(join(folder, 'files.jsonl'), 'utf8').trim().split('\n');
    return { ...step, files: lines.map((line) => JSON.parse(line) as KeptFile) };
  } catch {
    return undefined;
  }
}

const children = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
