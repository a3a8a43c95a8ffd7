import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapCssUrls } from './css-urls.ts';
import { forEachOf, listFiles } from './files.ts';
import { relativeUrl } from './relative.ts';
import { rewritePage } from './rewrite-page.ts';
import type { Typeset } from './typeset-text.ts';

/**
 * Rewrites every page and style sheet of an output in place: one read and at most one write for each.
 * @param site the site's public address
 * @returns how many files have changed
 */
export async function rewriteOutput(folder: string, site: string, typeset: Typeset): Promise<number> {
  const paths = await listFiles(folder);
  const files = new Set(paths);
  const publicAddress = site.endsWith('/') ? site : `${site}/`;
  const set = remembering(typeset);
  let changed = 0;
  await forEachOf(
    paths.filter((path) => /\.(?:html|css)$/.test(path)),
    async (page) => {
      const place = { page, files, site: publicAddress };
      const source = await readFile(join(folder, page), 'utf8');
      const result = page.endsWith('.css') ? mapCssUrls(source, (url) => relativeUrl(url, place)) : rewritePage(source, place, set);
      if (result === source) return;
      await writeFile(join(folder, page), result);
      changed += 1;
    },
  );
  return changed;
}

/** Menus and labels are the same on thousands of pages; setting them once saves most of the time. */
function remembering(typeset: Typeset): Typeset {
  const known = new Map<string, string>();
  return (text, language) => {
    if (text.length > 200) return typeset(text, language);
    const key = `${language}\n${text}`;
    const result = known.get(key) ?? typeset(text, language);
    if (known.size > 20_000) known.clear();
    known.set(key, result);
    return result;
  };
}
