import { fontFiles } from '../own-fonts.ts';
import { extname } from 'node:path/posix';
import { collectionDefinitions, type CollectionDefinition } from '../../schemas/index.ts';
import { isLanguageTag } from '../../schemas/language.ts';
import type { LoadedContent } from '../load.ts';
import { collectionNames, contentFolders, convertibleExtensions, entryPlace, imageExtensions } from '../places.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../../domain/text/source-text.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { picturePath } from './images.ts';
import { repairName } from './names.ts';

/** A file as each folder takes it. */
const examples = new Map<string, string>(
  collectionNames.flatMap((name) => {
    const { folder, example }: CollectionDefinition = collectionDefinitions[name];
    return example === undefined ? [] : [[folder, example]];
  }),
);

const translatedFolders = new Set<string>(
  collectionNames.filter((name) => collectionDefinitions[name].translated).map((name) => collectionDefinitions[name].folder),
);

/** Everything in the content folder is used: a file in a wrong place would be left out in silence. */
export const folders: Rule = (content, report) => {
  const { scanned } = content;
  const say = (file: string, code: string, values?: Record<string, string | readonly string[] | undefined>): void =>
    report({ file, ...fileStart, field: '', code, ...(values && { values }) });

  const refused = new Set<string>();
  for (const folder of scanned.folders) {
    const [top = '', second, ...rest] = folder.split('/');
    if (second === undefined && !contentFolders.includes(top)) {
      refused.add(`${folder}/`);
      say(folder, 'unknown-folder', { folder: top, suggestion: suggest(top, contentFolders), known: contentFolders });
    } else if (second !== undefined && rest.length === 0 && contentFolders.includes(top) && translatedFolders.has(top)) {
      if (isUnknownLanguage(content, second)) {
        refused.add(`${folder}/`);
        say(folder, 'unknown-language-folder', { language: second, languages: content.languages });
      }
    }
    if (/\.(mdx?|ya?ml)$/i.test(folder)) say(folder, 'folder-named-as-file');
  }
  for (const { path, reason } of scanned.broken)
    say(path, reason === 'loop' ? 'link-loop' : reason === 'outside' ? 'link-outside' : 'unreadable');

  const site = content.of('site')[0];
  const styles = site?.data?.brand.styles === undefined ? undefined : picturePath(site.file, site.data.brand.styles);
  const fonts = fontFiles(content);
  for (const file of scanned.files) {
    if ([...refused].some((folder) => file.startsWith(folder))) continue;
    const [top = ''] = file.split('/');
    if (!file.includes('/')) say(file, 'stray-file', { hint: 'top', folders: contentFolders });
    else if (entryPlace(file) === undefined && !isPicture(file) && file !== styles && !fonts.has(file))
      say(file, 'stray-file', strayHint(file, top));
  }

  for (const folder of modulesWithoutIndex(content)) say(folder, 'module-without-index', { file: `${folder}/index.mdx` });
};

/** Of pictures in another format the rule “pictures” says how to convert them. */
function isPicture(file: string): boolean {
  return imageExtensions.includes(extname(file)) || convertibleExtensions.includes(extname(file).toLowerCase());
}

/** Module folders without their index.mdx; a folder that holds only images is none. */
function modulesWithoutIndex(content: LoadedContent): string[] {
  const modules = new Set(content.of('modules').map((entry) => `training/${entry.id}`));
  const isImage = (file: string): boolean => imageExtensions.includes(extname(file));
  return content.scanned.folders.filter((folder) => {
    if (!/^training\/[^/]+\/[^/]+$/.test(folder) || modules.has(folder)) return false;
    const inside = content.scanned.files.filter((file) => file.startsWith(`${folder}/`));
    return inside.length === 0 || !inside.every(isImage);
  });
}

function isUnknownLanguage(content: LoadedContent, name: string): boolean {
  return content.languages.length > 0 ? !content.languages.includes(name) : !isLanguageTag(name);
}

function strayHint(file: string, top: string): Record<string, string> {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  const example = examples.get(top) ?? '';
  const renamed = (name: string): Record<string, string> => ({ hint: 'rename', name: repairName(name.slice(name.lastIndexOf('/') + 1)) });
  if (extension.toLowerCase() === '.md' && example.endsWith('.mdx')) return renamed(`${stem}.mdx`);
  if (extension.toLowerCase() === '.yml' && example.endsWith('.yaml')) return renamed(`${stem}.yaml`);
  if (extension !== extension.toLowerCase()) return renamed(stem + extension.toLowerCase());
  if (stem.endsWith('/index')) return { hint: 'index', example };
  return { hint: 'place', example };
}
