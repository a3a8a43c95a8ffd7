import type { ImageFormat } from '../../schemas/network.ts';
import { remember, storageKey } from '../lib/storage.ts';

/** The images of a post that somebody has remade in the studio, with what they say to those who do not see them. */
export interface Remade {
  post: string;
  language: string;
  alt: string;
  /** PNG files; a format in which the words did not fit is missing. */
  files: Partial<Record<ImageFormat, Blob>>;
  /** How it was made, for the studio to take up again; another version may not understand it. */
  made?: unknown;
}

/** No studio writes a longer description. */
const longestAlt = 5000;

/** What another version or a hand has put there is nothing. */
function isRemade(value: unknown): value is Remade {
  if (typeof value !== 'object' || value === null) return false;
  const { post, language, alt, files } = value as Partial<Record<keyof Remade, unknown>>;
  if (![post, language].every((part) => typeof part === 'string') || typeof alt !== 'string' || alt.length > longestAlt) return false;
  return (
    typeof files === 'object' && files !== null && Object.values(files).every((file) => file instanceof Blob && file.type === 'image/png')
  );
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });

/** The browser's own database, under the site's path as everything that it keeps; images are too much for its store of texts. */
async function run<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const asked = indexedDB.open(storageKey('images'), 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('remade', { keyPath: ['post', 'language'] });
  const database = await settled(asked);
  try {
    return await settled(act(database.transaction('remade', mode).objectStore('remade')));
  } finally {
    database.close();
  }
}

/** Whether there is a database at all: to open one makes it, and who only looks leaves nothing behind. */
async function isThere(): Promise<boolean> {
  return (await indexedDB.databases().catch(() => [])).some(({ name }) => name === storageKey('images'));
}

/** All that is kept; nothing where the browser keeps nothing (a private window). */
export async function keptImages(): Promise<Remade[]> {
  if (!(await isThere())) return [];
  const all = await run<unknown[]>('readonly', (store) => store.getAll()).catch((): unknown[] => []);
  return all.filter(isRemade);
}

/** Keeps images, and the note by which the next page knows that there are some. What cannot be kept lives as long as the page. */
export async function keepImages(images: readonly Remade[]): Promise<void> {
  if (images.length > 0) remember('remade', 'yes');
  for (const one of images) await run('readwrite', (store) => store.put(one)).catch(() => undefined);
}

export async function forgetImages({ post, language }: Pick<Remade, 'post' | 'language'>): Promise<void> {
  if (await isThere()) await run('readwrite', (store) => store.delete([post, language])).catch(() => undefined);
  if ((await keptImages()).length === 0) remember('remade', undefined);
}

/** The note is taken away by whoever asks for this, at once. */
export async function eraseImages(): Promise<void> {
  if (await isThere()) await run('readwrite', (store) => store.clear()).catch(() => undefined);
}
