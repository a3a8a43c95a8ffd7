import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** A drawing that takes longer than this, in seconds, keeps whoever looks at it waiting as well. */
export const LONGEST = 10;

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
    const child = spawn(process.execPath, ['-e', DRAW, createRequire(import.meta.url).resolve('sharp')], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const late = setTimeout(() => {
      resolve('slow');
      child.kill('SIGKILL');
    }, longest * 1000);
    const end = (fault: 'broken' | undefined) => {
      clearTimeout(late);
      resolve(fault);
    };
    child.on('error', () => end('broken'));
    child.on('exit', (code) => end(code === 0 ? undefined : 'broken'));
    // One that ends before it has read all has been answered for already.
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  });
}
