import { expect, test } from 'vitest';
import { styleHashes } from '../../../src/output/csp.ts';
import { outputHeaders, writeHostFiles } from '../../../src/output/write-host-files.ts';
import { makeTree, readTree } from './tree.ts';

const errorPage = '<style>a{b:c}</style>';

test('the policy in every host file allows the style of the 404 page that was built', async () => {
  const folder = makeTree({ '404.html': errorPage, 'fr/index.html': '', 'a+b/x': '' });
  await writeHostFiles(folder, 'https://site.example');
  const files = readTree(folder);
  const [hash] = styleHashes(errorPage);
  expect(files['web.config']).toContain(hash);
  expect(files['_headers']).toContain(hash);
  expect(files['.htaccess']).toContain(hash);
  expect(files['.htaccess']).toContain('(?:a\\+b|fr|hosting)/');
  expect(files['.nojekyll']).toBe('');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['hosting/Caddyfile', 'hosting/README.txt', 'hosting/nginx.conf']));
});

test('without a 404 page no inline style is allowed', async () => {
  const [[, policy] = []] = await outputHeaders(makeTree({ 'index.html': errorPage }));
  expect(policy).toContain("style-src 'self';");
});
