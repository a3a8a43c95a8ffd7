import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

const required = process.env['FLAMBEAU_SERVERS'] === 'required';
const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'];

export const has = (program: string): boolean => FOLDERS.some((folder) => existsSync(join(folder, program)));

/** Whether these programs are here; where one is not, that is said, and in CI it is a failure. */
export function haveAll(programs: readonly string[]): boolean {
  const missing = programs.filter((program) => !has(program));
  if (missing.length === 0) return true;
  const lacking = `${missing.join(' and ')} not installed, so that publishing by it is not tried: apt-get install rclone rsync openssh-server git`;
  if (required) test('is installed', () => expect.fail(lacking));
  else {
    console.warn(lacking);
    test.skip(lacking);
  }
  return false;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });

async function started(child: ChildProcess, port: number): Promise<void> {
  onTestFinished(() => void child.kill('SIGKILL'));
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** A folder behind WebDAV, as `rclone serve` gives it on this machine. @returns the target that is it */
export async function webdav(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  await started(
    spawn('rclone', ['serve', 'webdav', folder, '--addr', `127.0.0.1:${port}`, '--dir-cache-time', '0'], { stdio: 'ignore' }),
    port,
  );
  return `:webdav,url="http://127.0.0.1:${port}":`;
}

/** An SSH server for this user alone, with keys of its own. @returns the beginning of targets on it */
export async function sshServer(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  for (const key of ['host', 'key']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
  writeFileSync(at('authorized'), readFileSync(at('key.pub')));
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const port = await freePort();
  writeFileSync(
    at('sshd_config'),
    `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${at('host')}\nAuthorizedKeysFile ${at('authorized')}\nStrictModes no\nPidFile none\nUsePAM no\n`,
  );
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', at('sshd_config')], { stdio: 'ignore' });
  await started(child, port);
  vi.stubEnv('RSYNC_RSH', `ssh -i ${at('key')} -o StrictHostKeyChecking=no -o UserKnownHostsFile=${at('known')} -o LogLevel=ERROR`);
  return `ssh://${userInfo().username}@127.0.0.1:${port}`;
}
