import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../../../scripts/lib/project.ts';

/** An editor’s terminal: commands as the manual has them, on one content folder, in English. */
export interface Terminal {
  run(name: string, ...args: string[]): Promise<{ out: string; code: number }>;
  /** Starts the form editor, without the preview. @returns its address, and what stops it as Ctrl+C does */
  edit(): Promise<{ url: string; stop(): Promise<void> }>;
}

/** @param now the day on which the commands are typed: `2027-03-10` */
export function terminalIn(content: string, now: string): Terminal {
  // No Git is on the way that a command could use, and the runner’s own variables are not an editor’s.
  const env = { LANG: 'C', HOME: content, PATH: '' };
  const words = (name: string, args: readonly string[]): string[] => [
    join(PROJECT, 'scripts/run.mjs'),
    name,
    ...args,
    '--content',
    content,
    ...(name === 'undo' ? [] : ['--now', now]),
  ];
  return {
    run: async (name, ...args) => {
      try {
        return { out: (await promisify(execFile)(process.execPath, words(name, args), { env, cwd: PROJECT })).stdout, code: 0 };
      } catch (error) {
        const { stdout, code } = error as { stdout: string; code: number };
        return { out: stdout, code };
      }
    },
    edit: async () => {
      const child = spawn(process.execPath, words('edit', ['--preview', '0', '--port', String(await freePort())]), { env, cwd: PROJECT });
      const ended = new Promise<void>((done) => child.on('close', () => done()));
      let said = '';
      const url = await new Promise<string>((found, lost) => {
        const listen = (data: Buffer): void => {
          said += data.toString();
          const [address] = /http:\S+/.exec(said) ?? [];
          if (address !== undefined && said.includes('\n', said.indexOf(address))) found(address);
        };
        for (const stream of [child.stdout, child.stderr]) stream.on('data', listen);
        child.on('close', () => lost(new Error(`npm run edit stopped: ${said}`)));
      });
      return {
        url,
        stop: async () => {
          child.kill('SIGINT');
          await ended;
        },
      };
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
