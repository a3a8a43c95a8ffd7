import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, parse, relative, resolve } from 'node:path';
import { errorCode, ExpectedError } from './expected-error.ts';
import { cacheRootOf } from './project.ts';

/** Where a site is published. */
export interface OutFolder {
  /** The folder itself: where --out is a link, what it points to. It may not exist yet. */
  path: string;
  parent: string;
  name: string;
}

/** What a published site may not stand in for. All absolute, links followed. */
export interface Protected {
  project: string;
  content: string;
}

/** Folders of the project that hold something else than a finished site. */
export const TAKEN = ['src', 'public', 'scripts', 'tests', 'node_modules', '.git', '.astro'];

/** What stands around the name of a published folder while it is replaced: `.NAME.flambeau-4194304-0123abcd`. */
const AROUND = '..flambeau-4194304-0123abcd'.length;
const LONGEST = 255 - AROUND;

/** Whether a disk would refuse it: names have 255 bytes at most, and Linux takes paths of 4095. */
function isTooLong(path: string): boolean {
  const names = path.split(/[\\/]/);
  const last = names.length - 1;
  return Buffer.byteLength(path) > 4000 || names.some((name, index) => Buffer.byteLength(name) > (index === last ? LONGEST : 255));
}

/**
 * Follows --out to the folder that it means, and refuses any that publishing would destroy.
 * @param option what the command calls it
 */
export function outFolder(typed: string, base: string, guard: Protected, option = '--out'): OutFolder {
  const named = resolve(base, typed);
  const path = isTooLong(named) ? named : followed(named);
  const why = refusal(path, guard);
  if (why !== undefined) {
    throw new ExpectedError({
      en: `${option} cannot be ${path}: ${why.en}. Name a folder for the finished site alone, such as dist.`,
      fr: `${option} ne peut pas être ${path} : ${why.fr}. Nommez un dossier réservé au site fini, par exemple dist.`,
    });
  }
  return { path, parent: dirname(path), name: basename(path) };
}

function refusal(path: string, { project, content }: Protected): { en: string; fr: string } | undefined {
  if (isTooLong(path))
    return { en: `that is too long; a name has at most ${LONGEST} bytes`, fr: `c’est trop long ; un nom a au plus ${LONGEST} octets` };
  if (path === parse(path).root) return { en: 'it is the root of the disk', fr: 'c’est la racine du disque' };
  if (isFile(path)) return { en: 'it is a file', fr: 'c’est un fichier' };
  if (within(followed(homedir()), path))
    return { en: 'it is your home folder, or holds it', fr: 'c’est votre dossier personnel, ou il le contient' };
  if (within(project, path)) return { en: 'it is the project, or holds it', fr: 'c’est le projet, ou il le contient' };
  if (within(content, path)) return { en: 'it is the content folder, or holds it', fr: 'c’est le dossier de contenu, ou il le contient' };
  if (within(path, content)) return { en: 'it is inside the content folder', fr: 'il est dans le dossier de contenu' };
  const cache = cacheRootOf(project);
  if (within(cache, path) || within(path, cache))
    return { en: 'builds keep their working files there', fr: 'les constructions y rangent leurs fichiers de travail' };
  const taken = TAKEN.find((name) => within(path, join(project, name)));
  return taken === undefined ? undefined : { en: `it is inside the project’s ${taken}`, fr: `il est dans ${taken}, dans le projet` };
}

/** Whether a path is a folder itself or lies in it. */
export function within(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** As realpath, for a path whose end need not exist: a link to a folder to come counts as that folder. */
export function followed(path: string, hops = 0): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ELOOP' || hops > 40)
      throw new ExpectedError({ en: `${path} is a link that leads to itself.`, fr: `${path} est un lien qui mène à lui-même.` });
    if (code === 'ENOTDIR')
      throw new ExpectedError({ en: `${dirname(path)} is a file, not a folder.`, fr: `${dirname(path)} est un fichier, pas un dossier.` });
    // What is too long for the disk is no link, and whoever asked for it says so.
    if (code === 'ENAMETOOLONG') return path;
    if (code !== 'ENOENT') throw error;
  }
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink) return followed(resolve(dirname(path), readlinkSync(path)), hops + 1);
  return join(followed(dirname(path), hops), basename(path));
}
