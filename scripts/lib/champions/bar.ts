import type { Terminal } from '../progress.ts';

/** How often the bar is redrawn, in milliseconds. */
const REDRAW = 100;
const WIDTH = 28;

/**
 * Runs a task for each item, with a bar on a terminal and nothing elsewhere: a log needs the summary, not the way to it.
 */
export async function withBar<T>(
  terminal: Terminal,
  title: string,
  items: readonly T[],
  task: (item: T) => Promise<void> | void,
): Promise<void> {
  let drawn = 0;
  for (const [index, item] of items.entries()) {
    await task(item);
    if (terminal.isTTY !== true || performance.now() - drawn < REDRAW) continue;
    drawn = performance.now();
    const done = Math.round(((index + 1) / items.length) * WIDTH);
    terminal.write(
      `\r\u001B[2K${`${title} [${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] ${index + 1}/${items.length}`.slice(0, (terminal.columns ?? 80) - 1)}`,
    );
  }
  if (terminal.isTTY === true) terminal.write('\r\u001B[2K');
}
