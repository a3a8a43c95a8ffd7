import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { manifestOf, projectVersion } from '../project.ts';

/** The commands that a company’s own package.json offers, by what they run. */
const commands = ['build', 'champions', 'check', 'curate', 'dev', 'doctor', 'inbox', 'new', 'newsletter', 'preview', 'publish'];

/** What a project of content keeps out of its repository. */
const ignored = ['node_modules/', 'dist/', '.cache/'];

/**
 * Has a company’s project remember its content folder, and know the commands by `npm run`. What its package.json says
 * already stays as it is.
 * @param home the project’s folder
 * @param content the content folder, absolute; one outside the project is remembered by its whole path
 */
export function rememberContent(home: string, content: string): void {
  const manifest = manifestOf(home);
  const near = relative(home, content).split(sep).join('/');
  const scripts = Object.fromEntries(commands.map((name) => [name, `flambeau ${name}`]));
  const own = {
    ...(Object.keys(manifest).length === 0 && { private: true, dependencies: { flambeau: projectVersion() } }),
    ...manifest,
    scripts: { ...scripts, ...(manifest['scripts'] as object | undefined) },
    flambeau: { ...(manifest['flambeau'] as object | undefined), content: near.startsWith('..') ? content : near },
  };
  writeFileSync(join(home, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
  const file = join(home, '.gitignore');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const missing = ignored.filter((line) => !lines.includes(line) && !lines.includes(line.slice(0, -1)));
  if (missing.length > 0)
    writeFileSync(file, `${[...lines.filter((line, index) => line !== '' || index < lines.length - 1), ...missing].join('\n')}\n`);
}
