import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { yamlModules } from '../../../src/integrations/yaml-modules.ts';
import { makeTree } from '../output/tree.ts';

/** What a module that imports the file exports, bundled by Vite as the site’s are. */
async function imported(yaml: string): Promise<unknown> {
  // Vite names the bundle after the nearest package.json: without one of its own, after what lies in the folders above.
  const root = makeTree({
    'package.json': '{"type":"module"}',
    'data.yaml': yaml,
    'main.js': "import data from './data.yaml';\nexport default data;\n",
  });
  await build({
    root,
    logLevel: 'silent',
    plugins: [yamlModules()],
    build: { lib: { entry: join(root, 'main.js'), formats: ['es'], fileName: 'out' }, outDir: join(root, 'dist'), minify: false },
  });
  return ((await import(/* @vite-ignore */ join(root, 'dist', 'out.js'))) as { default: unknown }).default;
}

test('a YAML file is imported as its value', async () => {
  expect(await imported('a: 1\nb: "l’été </script> \\u2028"\nc: [no, 2027-03-10]\n"__proto__": { d: 1 }\n')).toEqual(
    JSON.parse('{"a":1,"b":"l’été </script> \\u2028","c":["no","2027-03-10"],"__proto__":{"d":1}}'),
  );
  expect(await imported('')).toBe(null);
});

test('a file that cannot be read is named', async () => {
  await expect(imported('a: 1\na: 2\n')).rejects.toThrow(/data\.yaml/);
});
