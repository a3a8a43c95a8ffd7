// Where a company works: in a clone, the clone; where Flambeau is a package, the project that has it, or the current folder.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const at = project.indexOf(`${sep}node_modules${sep}`);

/** Whether this code lies among installed packages. */
export const isPackage = at !== -1;

/** The folder of the installed packages: all of them, or their outermost one. */
export const modules = isPackage ? join(project.slice(0, at), 'node_modules') : join(project, 'node_modules');

/** The folder of dist/, .cache/ and of the package.json that remembers the content. npx keeps packages in a folder of its own, where nobody works. */
export const workplace = !isPackage
  ? project
  : relative(project.slice(0, at), process.cwd()).startsWith('..')
    ? process.cwd()
    : project.slice(0, at);
