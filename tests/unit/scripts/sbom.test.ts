import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { licenceList } from '../../../scripts/lib/sbom/bill.ts';
import { main } from '../../../scripts/sbom.ts';
import { makeTree, readTree } from '../output/tree.ts';

test('lists every package of a site, the same twice, and no moment or machine', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const [one, two] = [makeTree({}), makeTree({})];
  for (const out of [one, two]) expect(await main(['--out', out])).toBe(0);
  expect(readTree(one)).toEqual(readTree(two));
  const { bomFormat, metadata, components, dependencies } = JSON.parse(readFileSync(join(one, 'sbom.cdx.json'), 'utf8')) as {
    bomFormat: string;
    metadata: { component: { 'bom-ref': string } };
    components: { name: string; 'bom-ref': string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object; devDependencies: object };
  const names = new Set(components.map(({ name }) => name));
  expect([bomFormat, Object.keys(manifest.dependencies).filter((name) => !names.has(name))]).toEqual(['CycloneDX', []]);
  expect(names.has('vitest')).toBe(false);
  const known = new Set([...components.map((one) => one['bom-ref']), metadata.component['bom-ref']]);
  expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref))).toEqual([]);
});

test('packages stand under their licence, and those without one at the end', () => {
  const { text, licences } = licenceList({
    components: [
      { name: 'b', version: '2' },
      { name: 'a', version: '1', licenses: [{ license: { id: 'MIT' } }] },
      { name: 'c', version: '3', licenses: [{ expression: 'Apache-2.0 OR MIT' }] },
    ],
  });
  expect([text.split('\n\n').map((part) => part.split('\n')[0]), licences]).toEqual([
    ['Apache-2.0 OR MIT (1)', 'MIT (1)', 'No licence named / Aucune licence indiquée (1)'],
    2,
  ]);
});
