import { extname, join, normalize } from 'node:path/posix';
import { relative, sep, join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { imageExtensions } from '../check/places.ts';
import { scanFolder } from '../check/scan.ts';
import type { Piece } from '../mdx/pieces.ts';
import { onChange } from './on-change.ts';
import { withoutEntries } from './without-entries.ts';

/** The name of a picture in its collection: its path below the content folder. Nothing for an address. */
export function pictureId(file: string, source: string): string | undefined {
  if (source.startsWith('/') || URL.canParse(source)) return undefined;
  return normalize(join(file, '..', decodeURI(source)));
}

/** The same pieces, in which each picture goes by its name in the collection. */
export function withPictureIds(pieces: readonly Piece[], idOf: (source: string) => string | undefined): Piece[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [name, attributes, children] = piece;
    const id = name === 'img' ? idOf(attributes['src'] ?? '') : undefined;
    return [name, id === undefined ? attributes : { ...attributes, src: id }, withPictureIds(children, idOf)];
  });
}

/**
 * The pictures that lie beside texts. A text is no module, so it cannot import them; Astro reads each here, and what no
 * page shows is left out of the output (src/output/drop-unreferenced.ts).
 * @param options.folders the folders of texts, below the content folder
 */
export function pictureFiles({ contentDir, folders }: { contentDir: string; folders: readonly string[] }): Loader {
  return {
    name: 'flambeau-pictures',
    load: async ({ store, parseData, config, watcher }) => {
      const read = async () => {
        const known = new Set(store.keys());
        for (const folder of folders) {
          for (const file of await picturesIn(joinPath(contentDir, folder))) {
            const id = `${folder}/${file}`;
            const path = joinPath(contentDir, folder, file);
            const filePath = relative(fileURLToPath(config.root), path).replaceAll(sep, '/');
            const data = await parseData({ id, data: { file: `./${id.slice(id.lastIndexOf('/') + 1)}` }, filePath: path });
            store.set({ id, data, filePath });
            known.delete(id);
          }
        }
        for (const id of known) store.delete(id);
        withoutEntries(store);
      };
      await read();
      for (const folder of folders) watcher?.add(joinPath(contentDir, folder));
      const isPicture = (path: string) => imageExtensions.includes(extname(path).toLowerCase());
      if (watcher) onChange(watcher, 'add', (path) => (isPicture(path) ? read() : undefined));
      if (watcher) onChange(watcher, 'unlink', (path) => (isPicture(path) ? read() : undefined));
    },
  };
}

async function picturesIn(folder: string): Promise<string[]> {
  try {
    return (await scanFolder(folder)).files.filter((file) => imageExtensions.includes(extname(file).toLowerCase()));
  } catch {
    return [];
  }
}
