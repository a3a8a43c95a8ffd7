import { spawn } from 'node:child_process';
import { errorCode } from '../expected-error.ts';
import { refused } from './words.ts';

/** How to get the programs that reach hosts, for who lacks one. */
const GET: Readonly<Record<string, string>> = {
  rclone: 'https://rclone.org/install/ (apt install rclone, winget install Rclone.Rclone, brew install rclone)',
  rsync: 'https://rsync.samba.org/ (apt install rsync, brew install rsync)',
  'ssh-keygen': 'https://www.openssh.com/ (apt install openssh-client)',
  ssh: 'https://www.openssh.com/ (apt install openssh-client)',
  git: 'https://git-scm.com/downloads (apt install git, winget install Git.Git, brew install git)',
};

export interface ToolResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

export interface ToolOptions {
  input?: string | Buffer;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/** Runs a program to its end. Where it is not on this machine, says how to get it. */
export function runTool(tool: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  return new Promise((done, fail) => {
    const child = spawn(tool, args, { cwd: options.cwd, env: options.env ?? process.env, stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    const stop = () => void child.kill('SIGTERM');
    options.signal?.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => said.push(data));
    // A program that ends before it has read everything says itself what is wrong.
    child.stdin.on('error', () => {});
    child.on('error', (error) => {
      const missing = errorCode(error) === 'ENOENT';
      fail(missing ? refused('no-tool', { tool, get: GET[tool] ?? tool }, { exitCode: 2, cause: error }) : error);
    });
    child.on('close', (code) => {
      options.signal?.removeEventListener('abort', stop);
      if (options.signal?.aborted === true) return fail(options.signal.reason as Error);
      done({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(said).toString('utf8') });
    });
    child.stdin.end(options.input ?? '');
  });
}

/** The same, where anything but success stops the publishing, with the program’s own last lines. */
export async function mustRun(tool: string, args: readonly string[], options: ToolOptions & { target: string }): Promise<Buffer> {
  const { code, stdout, stderr } = await runTool(tool, args, options);
  if (code === 0) return stdout;
  throw toolFailed(tool, options.target, stderr || stdout.toString('utf8'));
}

export function toolFailed(tool: string, target: string, said: string): Error {
  const lines = said.trim().split('\n').slice(-6).join('\n  ');
  return refused('tool-failed', { tool, target, lines }, { exitCode: 2 });
}
