import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionDefinitions } from '../../../src/schemas/index.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, '.vscode', file), 'utf8'));

describe('VS Code', () => {
  test('knows the schema of each YAML file, in whichever folder the content lies', () => {
    const { 'yaml.schemas': schemas } = read('settings.json') as { 'yaml.schemas': Record<string, string> };
    for (const [name, { folder, pattern }] of Object.entries(collectionDefinitions)) {
      if (!pattern.endsWith('.yaml')) continue;
      const glob = schemas[`./.astro/collections/${name}.schema.json`];
      expect(glob, name).toBeDefined();
      for (const place of ['src/content', 'anywhere/else'])
        expect(posix.matchesGlob(`${place}/${folder}/${pattern.replace('*', 'awa-mbaye')}`, glob!), name).toBe(true);
    }
    expect(Object.keys(schemas)).toHaveLength(
      Object.values(collectionDefinitions).filter(({ pattern }) => pattern.endsWith('.yaml')).length,
    );
  });

  test('reads the lines of the check, and nothing else that it prints', () => {
    const { tasks } = read('tasks.json') as { tasks: { script: string; problemMatcher: { pattern: { regexp: string } } }[] };
    const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
    expect(tasks.every(({ script }) => script in scripts)).toBe(true);
    const pattern = new RegExp(tasks.find(({ script }) => script === 'check')!.problemMatcher.pattern.regexp);
    expect(pattern.exec('posts/fr/a b.mdx:4:1 audiance: unknown field')?.slice(1)).toEqual([
      'posts/fr/a b.mdx',
      '4',
      '1',
      'audiance: unknown field',
    ]);
    expect(pattern.test('No mistake in 370 files.')).toBe(false);
  });
});
