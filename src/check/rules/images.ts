import { extname, join, normalize } from 'node:path/posix';
import { startOf, walkTree } from '../../mdx/tree.ts';
import type { LoadedContent } from '../load.ts';
import { imageFiles, schemaOf } from '../load-entry.ts';
import { convertibleExtensions, imageExtensions } from '../places.ts';
import type { Rule } from '../rule.ts';
import { walkSchema } from '../schema-walk.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { fieldName } from '../yaml-source.ts';

type AddressFault = { code: string; values: Record<string, string | undefined | readonly string[]> };

/** Says what is wrong with the address of a picture as a file gives it: nothing for a picture that lies there. */
export function pictureAddresses(content: LoadedContent): (from: string, address: string) => AddressFault | undefined {
  const files = new Set(content.scanned.files);
  const pictures = content.scanned.files.filter((file) => imageExtensions.includes(extname(file)));
  return (from, address) => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return { code: 'image-remote', values: { address } };
    const folder = from.slice(0, from.lastIndexOf('/'));
    const path = picturePath(from, address);
    if (!/^\.\.?\//.test(address))
      return { code: 'image-relative', values: { address, right: `./${address.slice(address.lastIndexOf('/') + 1)}` } };
    if (path.startsWith('../')) return { code: 'image-outside', values: { address } };
    // The file itself is said to be in another format, with how to convert it.
    if (files.has(path) && convertibleExtensions.includes(extname(path).toLowerCase())) return undefined;
    if (!imageExtensions.includes(extname(path))) return { code: 'image-kind', values: { address, allowed: imageExtensions } };
    if (files.has(path)) return undefined;
    const beside = pictures.filter((picture) => picture.startsWith(`${folder}/`)).map((picture) => `./${picture.slice(folder.length + 1)}`);
    return { code: 'image-missing', values: { address, path, suggestion: suggest(address, beside) } };
  };
}

/** Pictures are files beside the text, with words for those who do not see them. */
export const images: Rule = (content, report) => {
  const fault = pictureAddresses(content);

  for (const entry of content.entries) {
    walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
      if (!imageFiles.has(schema) || typeof value !== 'string' || value === '') return;
      const found = fault(entry.file, value);
      if (found) report({ file: entry.file, ...entry.yaml.value(path), field: fieldName(path), ...found });
    });
    if (entry.body?.tree === undefined) continue;
    walkTree(entry.body.tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const at = { file: entry.file, ...entry.source.place(startOf(node)), field: '' };
      if ((node.alt ?? '').trim() === '') report({ ...at, code: 'image-alt' });
      const found = node.type === 'image' ? fault(entry.file, node.url) : { code: 'image-reference' };
      if (found) report({ ...at, ...found });
    });
  }
};

/** The file that an address means, below the content folder. */
export const picturePath = (from: string, address: string): string => normalize(join(from, '..', decode(address)));

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
