import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import { installed } from './install.ts';

/** What a figure depends on beside the code. */
export function machine(): Record<string, string | number> {
  const [first] = cpus();
  return {
    cores: cpus().length,
    cpu: first?.model.trim() ?? 'unknown',
    memory: `${(totalmem() / 1e9).toFixed(0)} GB`,
    system: `${platform()} ${release()}`,
    load: Number(loadavg()[0]!.toFixed(1)),
    node: process.version,
    ...Object.fromEntries(['astro', 'pagefind', 'satteri'].map((name) => [name, installed(PROJECT, name) ?? 'not installed'])),
    ...(installed(join(PROJECT, '.cache', 'bench', 'starlight-1000'), '@astrojs/starlight')
      ? { starlight: installed(join(PROJECT, '.cache', 'bench', 'starlight-1000'), '@astrojs/starlight')! }
      : {}),
  };
}
