import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../../', import.meta.url));

export interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** All files below folders of the project whose names end in one of these, by their path from the project. */
export const filesBelow = (folders: readonly string[], endings: readonly string[]): string[] =>
  folders
    .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const statements =
  /^\s*(?:import|export)\s+(type\s)?([^'"`;]*?)from\s*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)|^\s*import\s+['"](\.[^'"]+)['"]/gm;

/** Every import of the house by another file of it, `.astro` and types included. */
export function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    [...readFileSync(join(project, from), 'utf8').matchAll(statements)].map(([, type, names = '', ...targets]) => {
      const target = targets.find((one) => one !== undefined)!.split('?')[0]!;
      const named =
        /\{([^}]*)\}/
          .exec(names)?.[1]
          ?.split(',')
          .filter((name) => name.trim() !== '') ?? [];
      const allTypes = named.length > 0 && named.every((name) => /^\s*type\s/.test(name)) && !/^\s*\w/.test(names.replace('type ', ''));
      return { from, to: posix.join(posix.dirname(from), target), typeOnly: type !== undefined || allTypes };
    }),
  );
}
