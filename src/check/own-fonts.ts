import { join } from 'node:path';
import { suggest } from '../domain/text/suggest.ts';
import { ownTypeface, type TypefaceRole } from '../share-images/own-typefaces.node.ts';
import { interfaceWords } from './interface-words.ts';
import type { LoadedContent } from './load.ts';
import { picturePath } from './rules/images.ts';
import type { Finding } from './problem.ts';

/** The files that a font may be. */
const extensions = /\.(?:woff2?|ttf|otf)$/;

/** What of the company’s own typefaces cannot be used, and which letters of the site’s languages they lack. */
export function ownFontFindings(content: LoadedContent): { faults: Finding[]; notes: Finding[] } {
  const site = content.of('site')[0];
  const fonts = site?.data?.brand.fonts;
  const found: { faults: Finding[]; notes: Finding[] } = { faults: [], notes: [] };
  if (site === undefined || fonts === undefined) return found;
  const beside = content.scanned.files.filter((file) => /^settings\/[^/]+$/.test(file) && extensions.test(file));
  for (const role of ['display', 'text'] as const satisfies readonly TypefaceRole[]) {
    const named = fonts[role];
    if (named === undefined) continue;
    const at = { file: site.file, ...site.yaml.value(['brand', 'fonts', role]), field: `brand.fonts.${role}` };
    const { faces, faults } = ownTypeface(named, role, join(content.folder, 'settings'));
    for (const { code, name } of new Map(faults.map((fault) => [`${fault.code} ${fault.name}`, fault])).values()) {
      const near = code === 'font-missing' ? suggest(picturePath(site.file, name), beside) : undefined;
      found.faults.push({ ...at, code, values: { name, suggestion: near?.replace(/^settings\//, './') } });
    }
    if (faults.length > 0) continue;
    const has = new Set(faces.flatMap(({ points }) => points));
    const words = content.languages.flatMap((language) => Object.values(interfaceWords(language))).join('');
    const lacks = [...new Set(words.match(/\p{Script=Latin}/gu))].filter((letter) => !has.has(letter.codePointAt(0)!)).sort();
    if (lacks.length > 0) found.notes.push({ ...at, code: 'font-letters', values: { letters: lacks.join(' ') } });
  }
  return found;
}

/** The files beside the settings that are fonts in use. */
export function fontFiles(content: LoadedContent): Set<string> {
  const site = content.of('site')[0];
  const { display = [], text = [] } = site?.data?.brand.fonts ?? {};
  return new Set([display, text].flat().flatMap((name) => (site && name.startsWith('./') ? [picturePath(site.file, name)] : [])));
}
