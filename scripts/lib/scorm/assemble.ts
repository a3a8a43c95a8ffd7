import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/output/files.ts';
import { manifest } from '../../../src/domain/scorm/manifest.ts';
import type { PackageData, ScormVersion } from '../../../src/domain/scorm/types.ts';
import { PROJECT } from '../project.ts';
import { Assets } from './assets.ts';
import { bundleClient } from './bundle.ts';
import { append, find, hasAttribute } from './dom.ts';
import { distinctIds } from './ids.ts';
import { rewriteLinks } from './links.ts';
import { aboutModule, readModule } from './module-pages.ts';
import { packagePage } from './page.ts';
import { exercisesOf, sayWhereTypedStays, viewsOf, wordsOfEnd } from './views.ts';
import { packageWords } from './words.ts';

export interface PackageRequest {
  /** The folder of a built site. */
  site: string;
  module: string;
  language: string;
  /** The standard; none for a package that opens by file. */
  version: ScormVersion | undefined;
}

export interface Package {
  title: string;
  /** By path, `index.html` and, for a platform, `imsmanifest.xml` at the root. */
  files: Map<string, Uint8Array>;
  /** The language that the texts are in, where they were not translated. */
  textLanguage: string | undefined;
  /** Champions whom the texts name: a copy in a platform does not follow them when they withdraw. */
  champions: string[];
  data: PackageData;
}

/** Makes one module of a built site into a package that runs alone. */
export async function assemblePackage({ site, module, language, version }: PackageRequest): Promise<Package> {
  const pages = readModule(site, module, language);
  const { title, description, siteName, siteUrl, textLanguage } = aboutModule(pages);
  const { words, language: wordsLanguage } = packageWords(language);
  const files = new Set(await listFiles(site));
  const assets = new Assets(site, files);
  const { finished, left } = wordsOfEnd(pages.done);
  const views = viewsOf(pages);

  const taken = new Set(['main', ...views.map(({ name }) => name)]);
  const places = new Map(
    views.map(({ name, page, element }, index) => [page.path, { name, renamed: distinctIds(element, taken, String(index)) }]),
  );
  const outside = views.flatMap(({ page, element }) =>
    rewriteLinks(element, { page: page.path, siteUrl, views: places, assets, files, newWindow: words['newWindow'] ?? '' }),
  );
  if (version) {
    for (const { element } of views) {
      sayWhereTypedStays(element, words['typed'] ?? '');
      const lives = find(element, hasAttribute('data-lives'));
      if (lives) lives.attribs['data-platform-text'] = words['lives'] ?? '';
    }
  }
  const state = find(views.at(-1)!.element, hasAttribute('data-proof-state'));
  if (state && version) append(state, `<p class="meta" hidden data-told>${words['finished']}</p>`);

  const data: PackageData = {
    module,
    title,
    version,
    shape: { lessons: pages.lessons.map(({ key }, index) => ({ key, exercises: exercisesOf(views[index + 1]!.element) })) },
    words: { ...words, allDone: finished },
    left,
  };
  const page = packagePage({ language, wordsLanguage, siteName, views, data, assets });
  const made = new Map<string, Uint8Array>([
    ...assets.files,
    ['assets/package.css', readFileSync(join(PROJECT, 'src', 'client', 'scorm', 'package.css'))],
    ['assets/package.js', await bundleClient()],
    ['index.html', Buffer.from(page)],
  ]);
  if (version)
    made.set(
      'imsmanifest.xml',
      Buffer.from(manifest({ module, language: textLanguage ?? language, title, description, files: [...made.keys()].sort() }, version)),
    );
  return { title, files: made, textLanguage, champions: championsIn(outside), data };
}

const championsIn = (pages: readonly string[]): string[] =>
  [...new Set(pages.flatMap((page) => /^[^/]+\/champions\/([^/]+)\/index\.html$/.exec(page)?.[1] ?? []))].sort();
