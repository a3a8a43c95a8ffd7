#!/usr/bin/env node
// The way into every command: `node scripts/run.mjs build …`. It is plain JavaScript for any Node from 14 on, since its
// first task is to find a Node that is recent enough for the rest, and to say so in plain words when there is none.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import module, { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isPackage, modules, workplace } from './lib/workplace.mjs';

/** Node runs TypeScript by itself from 22.18 on; Astro 7 needs 22.12. */
const NEEDED = [22, 18];
const scripts = dirname(fileURLToPath(import.meta.url));

function isRecent(version) {
  const [major, minor] = version.replace(/^v/, '').trim().split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** The Node that `npm install` has put into the project, where it exists for this machine. */
function ownNode() {
  const names = process.platform === 'win32' ? [`node-win-${process.arch}/bin/node.exe`] : ['.bin/node'];
  const path = names.map((name) => join(modules, name)).find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 && isRecent(stdout) ? path : undefined;
}

function runWith(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => leave(2, error.message));
  child.on('exit', (code, signal) => process.exit(code === null ? 128 + (constants.signals[signal] || 15) : code));
}

/** A pipe may still hold text when a command ends; process.exit would cut it off. */
function leave(code, message) {
  if (message) process.stderr.write(`${message}\n`);
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

function tooOld() {
  leave(
    2,
    `Flambeau needs Node ${NEEDED.join('.')} or later; this is ${process.version}. Run "npm install" again, or install a recent Node from https://nodejs.org/.\n` +
      `Flambeau demande Node ${NEEDED.join('.')} ou plus récent ; celui-ci est ${process.version}. Relancez « npm install », ou installez un Node récent depuis https://nodejs.org/.`,
  );
}

function hasPackages() {
  try {
    return Boolean(createRequire(import.meta.url).resolve('astro/package.json'));
  } catch {
    return false;
  }
}

/** A build, or a publishing, that was killed while it was switching may have left the site under another name. */
async function restoreCutPublishing() {
  for (const name of ['build', 'publish']) {
    const cache = join(workplace, '.cache', name);
    if (!existsSync(join(cache, 'publishing.json'))) continue;
    const { restoreCutPublishing: restore } = await import(pathToFileURL(join(scripts, 'lib', 'publishing.ts')).href);
    const said = await restore(cache);
    if (said) process.stderr.write(`${said}\n`);
  }
}

async function run([name, ...args]) {
  const commands = readdirSync(scripts)
    .filter((file) => /^[a-z][a-z-]*\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
  const [before, after] = isPackage ? ['npx flambeau ', ''] : ['npm run ', ' --'];
  const list = `Commands / Commandes :\n${commands.map((command) => `  ${before}${command}${after} --help`).join('\n')}`;
  if (name === undefined || name === '--help' || name === '-h') return leave(name === undefined ? 2 : 0, list);
  if (!commands.includes(name)) return leave(2, `There is no command "${name}". / La commande « ${name} » n’existe pas.\n${list}`);
  if (!hasPackages()) {
    return leave(2, 'The packages are not installed: run "npm ci" first. / Les paquets ne sont pas installés : lancez d’abord « npm ci ».');
  }
  try {
    // What Node makes of our code is kept: a command then starts, and a check of 2,000 files ends, some seconds earlier.
    if (!isPackage && module.enableCompileCache) module.enableCompileCache(join(workplace, '.cache', 'node'));
    if (isPackage) {
      process.env.FLAMBEAU_HOME = workplace;
      await import('./lib/strip-types.mjs');
    } else delete process.env.FLAMBEAU_HOME;
    await restoreCutPublishing();
    const { main } = await import(pathToFileURL(join(scripts, `${name}.ts`)).href);
    leave(await main(args));
  } catch (error) {
    // An expected error has been put in words for the reader; anything else is a bug, and its place helps whoever repairs it.
    if (error instanceof Error && error.name === 'ExpectedError') leave(error.exitCode, error.message);
    else leave(70, error instanceof Error ? error.stack : String(error));
  }
}

const node = isRecent(process.version) ? undefined : ownNode();
if (isRecent(process.version)) run(process.argv.slice(2));
else if (node === undefined) tooOld();
else runWith(node);
