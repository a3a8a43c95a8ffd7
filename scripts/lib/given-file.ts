import { readFile } from 'node:fs/promises';
import { ExpectedError } from './expected-error.ts';

/** The bytes of a file that somebody has named. An ExpectedError says which one cannot be read. */
export async function readGiven(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    throw new ExpectedError({ en: `The file ${file} cannot be read.`, fr: `Le fichier ${file} ne peut pas être lu.` }, { cause });
  });
}

/** The text of a map of columns (`--map`) that somebody has named, in the same way. */
export async function readGivenMap(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ExpectedError(
      { en: `The map ${file} cannot be read.`, fr: `Le fichier de correspondance ${file} ne peut pas être lu.` },
      { cause },
    );
  });
}
