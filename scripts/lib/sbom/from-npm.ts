import { spawn } from 'node:child_process';
import { ExpectedError } from '../expected-error.ts';
import type { Bill } from './bill.ts';

/**
 * npm’s own list of what the lock file of a folder holds. It reads that file and asks nobody. (Its `--omit dev` also leaves out what a developer’s package needs
 * as well.) Throws where npm cannot tell.
 */
export async function billFromNpm(folder: string): Promise<Bill> {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const [command, all] = npm?.endsWith('.js') === true ? [process.execPath, [npm, ...args]] : ['npm', args];
  const child = spawn(command, all, { cwd: folder, shell: command === 'npm' && process.platform === 'win32' });
  const said: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (data: Buffer) => said[stream].push(data));
  const status = await new Promise<number | null>((done) => {
    child.on('error', (error) => {
      said.stderr.push(Buffer.from(error.message));
      done(1);
    });
    child.on('close', done);
  });
  if (status === 0) return JSON.parse(Buffer.concat(said.stdout).toString('utf8')) as Bill;
  const lines = Buffer.concat(said.stderr).toString('utf8').trim().split('\n').slice(0, 3).join('\n');
  throw new ExpectedError({
    en: `npm could not list the packages; that takes npm 10 or later.\n${lines}`,
    fr: `npm n’a pas pu donner la liste des paquets ; il faut npm 10 ou plus récent.\n${lines}`,
  });
}
