import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timed } from './process.ts';

/** Installs exactly these versions into a folder of the cache, once. Throws with npm’s words when it cannot. */
export async function install(folder: string, packages: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (Object.entries(packages).every(([name, version]) => installed(folder, name) === version)) return;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bench', private: true, type: 'module', dependencies: packages }));
  await timed(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'],
    folder,
  );
}

/** The version that stands in a folder; nothing where the package is not there. */
export function installed(folder: string, name: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
  } catch {
    return undefined;
  }
}
