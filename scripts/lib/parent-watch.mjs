// Loaded into Astro's process before Astro. When the command that started it is gone, even by SIGKILL, which it cannot
// pass on, this process and its helpers end too: otherwise they would go on writing beside the next build.
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.channel !== undefined) {
  const end = () => {
    try {
      process.kill(-process.pid, 'SIGKILL');
    } catch {
      process.exit(1);
    }
  };
  process.on('disconnect', end);
  process.channel.unref();
  if (!process.connected) end();
}
