import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { exchange } from './exchange.ts';
import { errorCode, ExpectedError } from './expected-error.ts';
import type { OutFolder } from './out-folder.ts';
import { isAlive } from './processes.ts';

/** What is left by a process that was killed may be removed after a day even where its number is in use again. */
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Makes an empty folder beside the published one, on the same disk: that a site can be written there is known before
 * the work begins. Its parent is made where it is missing.
 */
export function makeBeside(out: OutFolder): string {
  const path = freshName(out);
  try {
    mkdirSync(out.parent, { recursive: true });
    if (existsSync(out.path) && statSync(out.path).dev !== statSync(out.parent).dev) throw isMountPoint(out);
    mkdirSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw notWritable(out.parent, error);
    if (code === 'ENAMETOOLONG') throw nameTooLong(out, error);
    throw error;
  }
  return path;
}

/** Brings the finished site from where it was made to the empty folder beside the published one. */
export async function bring(site: string, beside: string): Promise<void> {
  rmdirSync(beside);
  try {
    renameSync(site, beside);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await cp(site, beside, { recursive: true });
    rmSync(site, { recursive: true, force: true });
  }
}

/**
 * Puts the new site in the place of the published one: in one step where the system has it, so that a reader sees the old site or the new one whatever happens;
 * elsewhere by two renames in a row, and when a kill or a power cut falls between the two, restore() brings the old one back.
 * @param atOnce what exchanges two folders in one step and says whether it has; a test can take it away
 * @returns the old site's new name, to be removed; nothing where there was none
 */
export function swap(beside: string, out: OutFolder, atOnce: (one: string, other: string) => boolean = exchange): string | undefined {
  const old = oldName(out);
  const hadOne = existsSync(out.path);
  if (hadOne) chmodSync(beside, statSync(out.path).mode & 0o7777);
  if (hadOne && atOnce(beside, out.path)) return beside;
  try {
    if (hadOne) renameSync(out.path, old);
    try {
      renameSync(beside, out.path);
    } catch (error) {
      if (hadOne) renameSync(old, out.path);
      throw error;
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EBUSY' || code === 'EXDEV') throw isMountPoint(out, error);
    if (code === 'EACCES' || code === 'EPERM') throw notWritable(out.parent, error);
    throw error;
  }
  return hadOne ? setAside(out) : undefined;
}

/**
 * Repairs what a build that was killed has left: the old site goes back where no site is; folders of processes that
 * are gone are removed. Call it only while no other build publishes there.
 * @returns whether a site was brought back
 */
export function restore(out: OutFolder): boolean {
  const restored = isMissing(out);
  if (restored) renameSync(oldName(out), out.path);
  else if (existsSync(oldName(out))) rmSync(setAside(out), { recursive: true, force: true });
  for (const name of leftovers(out)) rmSync(join(out.parent, name), { recursive: true, force: true });
  return restored;
}

/** Whether a build was killed between its two renames. */
export function isMissing(out: OutFolder): boolean {
  return !existsSync(out.path) && existsSync(oldName(out));
}

/** The old name is only ever a whole site: what is to be deleted, which takes a while, gets another name first. */
function setAside(out: OutFolder): string {
  const name = freshName(out);
  renameSync(oldName(out), name);
  return name;
}

function leftovers(out: OutFolder): string[] {
  const prefix = `.${out.name}.flambeau-`;
  if (!existsSync(out.parent)) return [];
  return readdirSync(out.parent).filter((name) => {
    const pid = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{8}$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined) return false;
    const age = Date.now() - (statSync(join(out.parent, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return !isAlive(Number(pid)) || age > A_DAY;
  });
}

function oldName(out: OutFolder): string {
  return join(out.parent, `.${out.name}.flambeau-old`);
}

function freshName(out: OutFolder): string {
  return join(out.parent, `.${out.name}.flambeau-${process.pid}-${randomBytes(4).toString('hex')}`);
}

function isMountPoint(out: OutFolder, cause?: unknown): ExpectedError {
  return new ExpectedError(
    {
      en: `${out.path} cannot be replaced in one go: it is a disk or a share of its own (a mount point), or a program holds it. Name a folder within it, such as ${join(out.path, 'site')}.`,
      fr: `${out.path} ne peut pas être remplacé d’un coup : c’est un disque ou un partage à part entière (un point de montage), ou un programme le tient. Nommez un dossier à l’intérieur, par exemple ${join(out.path, 'site')}.`,
    },
    { cause },
  );
}

function notWritable(folder: string, cause: unknown): ExpectedError {
  return new ExpectedError(
    {
      en: `The site cannot be published: you may not write in ${folder}. It takes the right to rename folders there.`,
      fr: `Le site ne peut pas être publié : vous ne pouvez pas écrire dans ${folder}. Il faut le droit d’y renommer des dossiers.`,
    },
    { cause },
  );
}

function nameTooLong({ path }: OutFolder, cause: unknown): ExpectedError {
  return new ExpectedError(
    {
      en: `--out cannot be ${path}: this disk takes no names that long. Name a folder with a shorter name.`,
      fr: `--out ne peut pas être ${path} : ce disque n’accepte pas de noms si longs. Donnez un nom plus court au dossier.`,
    },
    { cause },
  );
}
