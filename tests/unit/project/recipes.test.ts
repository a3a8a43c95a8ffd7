import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';

const recipes = readFileSync('.github/RECIPES.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('every pipeline of the recipes is YAML, and builds', () => {
  const pipelines = [...recipes.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
  expect(pipelines.length).toBe(3);
  for (const pipeline of pipelines) expect(JSON.stringify(parse(pipeline))).toContain('npm run build');
});

test('the recipes name only commands that there are', () => {
  const named = [...recipes.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
