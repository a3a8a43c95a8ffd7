import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropStaleStore } from '../../../scripts/lib/data-store.ts';

test('a data store lasts as long as the schemas that filled it', () => {
  const project = mkdtempSync(join(tmpdir(), 'flambeau-store-'));
  const cache = join(project, '.cache', 'astro');
  const schema = join(project, 'src', 'schemas', 'settings.ts');
  mkdirSync(join(project, 'src', 'schemas'), { recursive: true });
  writeFileSync(schema, 'one');
  dropStaleStore(project, cache);
  writeFileSync(join(cache, 'data-store.json'), '[]');
  dropStaleStore(project, cache);
  expect(existsSync(join(cache, 'data-store.json'))).toBe(true);
  writeFileSync(schema, 'two');
  dropStaleStore(project, cache);
  expect(existsSync(join(cache, 'data-store.json'))).toBe(false);
});
