import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { MadeFrom } from './made-from.ts';

/** A page as an earlier build made it. */
interface Kept {
  rest: string;
  /** The texts that it shows, each with its digest. */
  texts: [key: string, digest: string][];
  html: string;
}

/**
 * Pages that need not be made again: they were made from the same code, settings and entries, and each text that they
 * show is as it was. A word that changes in a chapter leaves all other pages as they are.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #from: MadeFrom;
  /** How many pages were found here. */
  reused = 0;

  constructor(folder: string, from: MadeFrom) {
    this.#folder = folder;
    this.#from = from;
    mkdirSync(folder, { recursive: true });
  }

  /** The page of a file, where an earlier build made it from the same. */
  get(file: string): string | undefined {
    const kept = read(join(this.#folder, nameOf(file)));
    if (kept?.rest !== this.#from.rest) return undefined;
    if (!kept.texts.every(([key, digest]) => this.#from.texts.get(key) === digest)) return undefined;
    this.reused += 1;
    return kept.html;
  }

  /** Keeps a page. One that shows a picture is not: Astro makes the picture while it makes the page. */
  keep(file: string, html: string, texts: ReadonlySet<string>): void {
    if (showsPicture.test(html)) return rmSync(join(this.#folder, nameOf(file)), { force: true });
    const digests = [...texts].map((key): [string, string] => [key, this.#from.texts.get(key) ?? '']);
    const kept: Kept = { rest: this.#from.rest, texts: digests, html };
    writeFileSync(join(this.#folder, nameOf(file)), gzipSync(JSON.stringify(kept), { level: 1 }));
  }

  /** Forgets the pages that there are no more. */
  forgetOthers(files: readonly string[]): void {
    const names = new Set(files.map(nameOf));
    for (const name of readdirSync(this.#folder)) if (!names.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}

const showsPicture = /\/_astro\/[\w.-]*\.(?!(?:css|js|woff2?)(?![\w.-]))\w+(?![\w.-])/;

const nameOf = (file: string): string => createHash('sha256').update(file).digest('hex').slice(0, 32);

/** A file that a killed build has not finished is as good as none. */
function read(path: string): Kept | undefined {
  try {
    return JSON.parse(gunzipSync(readFileSync(path)).toString()) as Kept;
  } catch {
    return undefined;
  }
}
