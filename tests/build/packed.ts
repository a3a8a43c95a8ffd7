import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `npx flambeau …` as somebody types it in the project, to its end; `start` lets it run. */
interface Flambeau {
  (command: string, ...args: string[]): ReturnType<typeof spawnSync> & { stdout: string; stderr: string };
  start(command: string, ...args: string[]): ChildProcess;
}

/**
 * An empty project outside the clone with Flambeau in it as a package: the very files that `npm pack` takes. The packages that it
 * needs are those of the clone, linked, so that no registry is asked.
 */
export function installPacked(folder: string): Flambeau {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'flambeau'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  const npm = process.env['npm_execpath'];
  const pack = ['pack', '--ignore-scripts', '--pack-destination', folder];
  const packed = npm
    ? spawnSync(process.execPath, [npm, ...pack], { encoding: 'utf8' })
    : spawnSync('npm', pack, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', 'node_modules/flambeau', '--strip-components', '1'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  rmSync(join(folder, tarball));
  const { bin } = JSON.parse(readFileSync(join(modules, 'flambeau', 'package.json'), 'utf8')) as { bin: { flambeau: string } };
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const script = join(modules, 'flambeau', bin.flambeau);
  const around = { cwd: folder, env: { ...env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' } };
  return Object.assign(
    (command: string, ...args: string[]) => spawnSync(process.execPath, [script, command, ...args], { ...around, encoding: 'utf8' }),
    { start: (command: string, ...args: string[]) => spawn(process.execPath, [script, command, ...args], { ...around, stdio: 'ignore' }) },
  );
}
