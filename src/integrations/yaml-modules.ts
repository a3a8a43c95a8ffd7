import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Lets a module import a YAML file as its value, read by the same library as the content. Vite names the file where it cannot be read. */
export function yamlModules(): Plugin {
  return {
    name: 'flambeau:yaml-modules',
    transform: (code, id) =>
      /\.ya?ml$/.test(id)
        ? { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(code) ?? null))});\n`, map: null }
        : undefined,
  };
}
