import { isDay } from '../../day.ts';
import { isRecord, isText, type Reader } from '../../kept.ts';
import type { Progress } from '../progress.ts';

/** The reader’s name and the modules that they finished, kept in their browser. */
export interface Passport {
  version: 1;
  /** As they typed it, or nothing. */
  name: string;
  /** By module: the day on which the last lesson was done, and the edition of its text on that day. */
  modules: Record<string, { day: string; edition: string }>;
}

/** What the pages know of a module. */
export interface ProofModule {
  title: string;
  edition: string;
  /** The keys of its lessons, in order. */
  lessons: string[];
}

export const emptyPassport = (): Passport => ({ version: 1, name: '', modules: {} });

/** The lessons of a module that are not done. */
export const lessonsLeft = ({ lessons }: ProofModule, progress: Progress): string[] =>
  lessons.filter((key) => progress.lessons[key]?.done === undefined);

/**
 * Enters every module whose lessons are all done. A module that stands there already keeps its day and edition: its
 * certificate may be printed. Says whether anything was entered.
 */
export function enterFinished(passport: Passport, progress: Progress, modules: Readonly<Record<string, ProofModule>>): boolean {
  const finished = Object.entries(modules).filter(
    ([key, module]) => !passport.modules[key] && module.lessons.length > 0 && lessonsLeft(module, progress).length === 0,
  );
  for (const [key, { lessons, edition }] of finished) {
    const day = lessons
      .map((lesson) => progress.lessons[lesson]!.done!)
      .sort()
      .at(-1)!;
    passport.modules[key] = { day, edition };
  }
  return finished.length > 0;
}

/** A passport as it was kept or as a file gives it: damaged parts are left out and counted; nothing when it is none. */
export const readPassport: Reader<Passport> = (value) => {
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['modules'])) return undefined;
  const passport = emptyPassport();
  let dropped = 0;
  if (isText(value['name'], 120) && !value['name'].includes('\n')) passport.name = value['name'];
  else dropped += 1;
  for (const [key, entry] of Object.entries(value['modules'])) {
    const { day, edition } = isRecord(entry) ? entry : {};
    if (/^[a-z][a-z0-9-]*$/.test(key) && isDay(day) && isText(edition, 4) && /^[0-9A-Z]{4}$/.test(edition))
      passport.modules[key] = { day, edition };
    else dropped += 1;
  }
  return { value: passport, dropped };
};
