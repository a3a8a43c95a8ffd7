import { readFile } from 'node:fs/promises';
import { errorCode, ExpectedError } from './expected-error.ts';
import type { OutFolder } from './out-folder.ts';
import { lastLines } from './run-logged.ts';
import type { Words } from './words.ts';

/** Astro has ended without a site: its last lines, and where all of them are. */
export async function astroFailure(result: number | NodeJS.Signals, log: string): Promise<ExpectedError> {
  const lines = lastLines(log);
  if (/\bENOSPC\b|\bEDQUOT\b/.test(await readFile(log, 'utf8'))) return diskFull();
  const how = typeof result === 'number' ? `exit code ${result}` : result;
  const memory = result === 'SIGKILL' || result === 'SIGABRT';
  return new ExpectedError(
    {
      en: `${lines}\n\nAstro could not make the site (${how}).${memory ? ' The machine may be short of memory.' : ''} All that it said is in ${log}. What was published before has not changed.`,
      fr: `${lines}\n\nAstro n’a pas pu faire le site (${how}).${memory ? ' La machine manque peut-être de mémoire.' : ''} Tout ce qu’il a dit est dans ${log}. Ce qui était publié n’a pas changé.`,
    },
    { exitCode: 1 },
  );
}

/** The errors of a machine, said so that one knows what to do. Others are returned as they are. */
export function inPlainWords(error: unknown, cacheRoot: string): unknown {
  if (error instanceof ExpectedError) return error;
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull();
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  if ((code === 'EACCES' || code === 'EROFS' || code === 'EPERM') && path.startsWith(cacheRoot)) return notWritable(path, error);
  return error;
}

function diskFull(): ExpectedError {
  return new ExpectedError({
    en: 'The disk is full. Make some room and build again; what was published before has not changed.',
    fr: 'Le disque est plein. Faites de la place et relancez ; ce qui était publié n’a pas changé.',
  });
}

function notWritable(path: string, cause: unknown): ExpectedError {
  return new ExpectedError(
    {
      en: `You may not write ${path}; a build keeps its working files there.`,
      fr: `Vous ne pouvez pas écrire ${path} ; une construction y range ses fichiers de travail.`,
    },
    { cause },
  );
}

export function waiting(pid: number): Words {
  return {
    en: `Another build of this project is running (process ${pid}); this one follows it.`,
    fr: `Une autre construction de ce projet est en cours (processus ${pid}) ; celle-ci la suivra.`,
  };
}

export function restored(out: OutFolder): Words {
  return {
    en: `A build was cut short while it was publishing: ${out.path} is as it was before.`,
    fr: `Une construction a été coupée pendant la publication : ${out.path} est comme avant.`,
  };
}
