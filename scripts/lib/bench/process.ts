import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is looked at, in milliseconds. */
const SAMPLE = 100;

export interface Timed {
  seconds: number;
  /** The largest resident memory of the process and all that it started, in MB; nothing where the system does not tell. */
  memory: number | undefined;
  output: string;
}

/** Runs a command to its end. Throws with its last lines when it fails. */
export async function timed(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Timed> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  let memory: number | undefined;
  const sampler = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, SAMPLE);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-2000)}`);
  } finally {
    clearInterval(sampler);
  }
  return { seconds: (performance.now() - start) / 1000, memory, output };
}

/** The resident memory of a process and its descendants in MB. Only Linux tells. */
export function memoryOfTree(root: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      // The name of a process may hold spaces and brackets; the fields begin after its last bracket.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      pages.set(pid, Number(readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  let sum = 0;
  for (const [pid, count] of pages) if (isOurs(pid)) sum += count;
  return (sum * 4096) / 1e6;
}
