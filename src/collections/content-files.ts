import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readNamedWords } from '../check/load.ts';
import { Messages } from '../check/messages.ts';
import { entryPlace } from '../check/places.ts';
import { scanFolder } from '../check/scan.ts';
import { mayHoldWords } from '../domain/named-words/replace.ts';
import type { NamedWords } from '../domain/named-words/table.ts';
import { textFactsOf } from '../domain/text/text-facts.ts';
import { compileText } from '../mdx/compile.ts';
import type { PolicyFinding } from '../mdx/policy.ts';
import { collectionDefinitions, type CollectionName } from '../schemas/index.ts';
import { pictureId, withPictureIds } from './pictures.ts';
import { readEntry, readFileText } from './read-entry.ts';
import { onChange } from './on-change.ts';
import { withoutEntries } from './without-entries.ts';

/** Whether pages render texts from the data store, or from one module a text as @astrojs/mdx makes them. */
export type TextMode = 'data' | 'modules';

/**
 * The files of one collection, read as the check reads them: one reader of YAML, and of MDX one compilation that all
 * pages share. A file whose digest is known costs its reading only.
 * @param options.contentDir the content folder, absolute
 */
export function contentFiles({ contentDir, collection, texts }: ContentFilesOptions): Loader {
  return {
    name: 'flambeau-content',
    load: async (context) => {
      const { folder } = collectionDefinitions[collection];
      const known = new Set(context.store.keys());
      let words = await readNamedWords(contentDir);
      const load = async (inside: string): Promise<string | undefined> => {
        const file = `${folder}/${inside}`;
        const place = entryPlace(file);
        if (place?.collection !== collection) return undefined;
        await loadFile({ contentDir, file, id: place.id, language: place.language, texts, words }, context);
        known.delete(place.id);
        return place.id;
      };
      const loadAll = async (): Promise<void> => {
        for (const file of await filesIn(join(contentDir, folder))) await load(file);
      };
      await loadAll();
      for (const id of known) context.store.delete(id);
      withoutEntries(context.store);
      watch(context, join(contentDir, folder), load);
      // Every text may name a word of the settings.
      const { watcher } = context;
      if (!watcher) return;
      onChange(watcher, 'change', async (path) => {
        if (path !== join(contentDir, 'settings', 'site.yaml')) return;
        words = await readNamedWords(contentDir);
        await loadAll();
      });
    },
  };
}

const messages = new Messages('en');
const inWords = ({ code, values }: PolicyFinding): string => messages.format(code, values);

interface ContentFilesOptions {
  contentDir: string;
  collection: CollectionName;
  texts: TextMode;
}

/** A content folder need not have every folder. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await scanFolder(folder)).files;
  } catch {
    return [];
  }
}

interface ContentFile {
  contentDir: string;
  words: NamedWords | undefined;
  /** Below the content folder, with `/`. */
  file: string;
  id: string;
  /** The language whose folder it stands in. */
  language: string | undefined;
  texts: TextMode;
}

async function loadFile(
  { contentDir, file, id, language, texts, words }: ContentFile,
  { store, parseData, generateDigest, config }: LoaderContext,
) {
  const path = join(contentDir, file);
  const filePath = posixPath(relative(fileURLToPath(config.root), path));
  const text = await readFileText(path, file);
  const digest = generateDigest(`${texts}\n${file}\n${mayHoldWords(text) ? words?.digest : ''}\n${text}`);
  const held = store.get(id);
  if (held?.digest === digest && held.filePath === filePath) {
    if (held.deferredRender) store.addModuleImport(filePath);
    if (held.assetImports?.length) {
      // The list of pictures is made anew in each run, by setting the entries that name one.
      store.delete(id);
      store.set(held);
    }
    return;
  }
  const { data: unchecked, body } = readEntry(file, text, words);
  const data = await parseData({ id, data: unchecked, filePath: path });
  if (body === undefined) {
    store.set({ id, data, filePath, digest });
    return;
  }
  const { pieces, headings } = await compileText(body, pathToFileURL(path), inWords);
  const named = withPictureIds(pieces, (source) => pictureId(file, source));
  const facts = textFactsOf(body, language ?? 'en');
  // No `body`: what a page may know of a text that it does not show stands in the facts, and nowhere else.
  const rendered = { html: '', metadata: { headings, facts, source: body.trim(), pieces: JSON.stringify(named) } };
  store.set({ id, data, filePath, digest, rendered, deferredRender: texts === 'modules' });
}

/** The preview reads a file anew when it changes. */
function watch({ watcher, store, logger }: LoaderContext, folder: string, load: (inside: string) => Promise<string | undefined>): void {
  if (!watcher) return;
  watcher.add(folder);
  const inside = (path: string): string | undefined => {
    const file = posixPath(relative(folder, path));
    return file.startsWith('../') || file === '' ? undefined : file;
  };
  const read = async (path: string) => {
    const file = inside(path);
    if (file === undefined) return;
    try {
      if ((await load(file)) !== undefined) logger.info(`Reloaded data from ${file}`);
    } catch (error) {
      // The check of the preview watches too, and tells it in the editor's language.
      logger.debug(error instanceof Error ? error.message : String(error));
    }
  };
  onChange(watcher, 'change', read);
  onChange(watcher, 'add', read);
  onChange(watcher, 'unlink', (path) => {
    const gone = inside(path);
    const held = store.values().find(({ filePath }) => gone !== undefined && filePath?.endsWith(`/${gone}`));
    if (held) store.delete(held.id);
  });
}

const posixPath = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
