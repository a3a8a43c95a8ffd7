import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * A drawing that takes more than this of a processor’s time, in seconds, keeps whoever looks at it waiting as well. Not of the clock’s: a busy machine would refuse
 * what an idle one takes.
 */
export const LONGEST = 10;

/** How many others may share the processor before the clock counts after all. */
const SHARED = 12;

/** Small ones of shapes, which cleanDrawing() has weighed, are drawn at once: a process of its own takes longer than they do. */
const isPlain = (text: string): boolean => text.length < 50_000 && !/dasharray|<(?:svg:)?(?:filter|pattern|image)\b/.test(text);

const DRAW = `const parts = [];
process.stdin.on('data', (part) => parts.push(part)).on('end', () =>
  require(process.argv[1])(Buffer.concat(parts)).resize(16, 16, { fit: 'fill' }).raw().toBuffer().then(() => process.exit(0), () => process.exit(1)));`;

/**
 * Draws a drawing in a process of its own, since nothing stops one that has begun: what it takes no rule foretells, such as a line of points that crosses
 * itself, or dashes finer than any eye sees.
 * @returns what keeps it from being shown; nothing where it is drawn in time
 */
export function drawApart(text: string, draw: () => Promise<unknown>, longest = LONGEST): Promise<'broken' | 'slow' | undefined> {
  if (isPlain(text))
    return draw().then(
      () => undefined,
      () => 'broken',
    );
  return new Promise((resolve) => {
    const node = [process.execPath, '-e', DRAW, createRequire(import.meta.url).resolve('sharp')];
    // The system ends what has used its time; Windows knows no such limit, and goes by the clock.
    const limited = ['sh', '-c', `ulimit -t ${longest}; exec "$@"`, 'sh', ...node];
    const [program = '', ...args] = process.platform === 'win32' ? node : limited;
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    // One that waits for what never comes uses no time.
    const late = setTimeout(() => void child.kill('SIGKILL'), longest * 1000 * (process.platform === 'win32' ? 1 : SHARED));
    const end = (fault: 'broken' | 'slow' | undefined) => {
      clearTimeout(late);
      resolve(fault);
    };
    child.on('error', () => end('broken'));
    child.on('exit', (code, signal) => end(code === 0 ? undefined : signal === null ? 'broken' : 'slow'));
    // One that ends before it has read all has been answered for already.
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  });
}
