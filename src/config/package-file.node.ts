import { createRequire } from 'node:module';
import { join } from 'node:path';

// Astro bundles this module into its output folder, which may lie outside the
// project: there, packages are looked for from the folder of the command.
const roots = [import.meta.url, join(process.cwd(), 'package.json')].map((from) => createRequire(from));

/**
 * An installed package of CommonJS that reads files of its own folder. It is not
 * imported, since a bundler would part it from them.
 */
export function requirePackage(name: string): unknown {
  return createRequire(import.meta.url)(packageFile(name));
}

/** The path of a file inside an installed package: `@scope/name/files/…`. */
export function packageFile(specifier: string): string {
  for (const root of roots) {
    try {
      return root.resolve(specifier);
    } catch {
      continue;
    }
  }
  throw new Error(`${specifier} is not installed. Run npm ci.`);
}
