import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { licenceList } from '../../../scripts/lib/sbom/bill.ts';
import { publishPackages } from '../../../scripts/lib/sbom/publish.ts';
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

test('a build puts both files into the site, asks npm once a lock file, and says so where npm knows none', async () => {
  const [site, cache, empty] = [makeTree({}), makeTree({}), makeTree({ 'package.json': '{}' })];
  await publishPackages(site, '.', cache);
  const [bill, licences] = [readTree(site)['sbom.cdx.json']!, readTree(site)['licences.txt']];
  expect([bill.includes('"astro"'), bill.includes('"npm"'), licences]).toEqual([true, false, expect.stringMatching(/^MIT \(\d+\)$/m)]);
  const kept = Object.keys(readTree(cache));
  expect(kept).toHaveLength(1);
  writeFileSync(join(cache, kept[0]!), bill.replaceAll('"astro"', '"astro-as-kept"'));
  await publishPackages(site, '.', cache);
  expect(readTree(site)['sbom.cdx.json']).toContain('"astro-as-kept"');
  await publishPackages(site, empty, cache);
  expect([JSON.parse(readTree(site)['sbom.cdx.json']!).components, readTree(site)['licences.txt']]).toEqual([
    [],
    expect.stringMatching(/npm/),
  ]);
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
