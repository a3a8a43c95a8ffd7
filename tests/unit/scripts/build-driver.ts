// Runs a build in a process of its own, as scripts/build.ts does, with fake-astro.mjs for Astro. Its argument is JSON.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

interface DriverOptions {
  project: string;
  content: string;
  out: string;
  edition?: 'internal' | 'public';
  /** Ends this process, as a power cut would, right after the first of the two renames. */
  cutBetweenRenames?: boolean;
}

const { project, content, out, edition = 'internal', cutBetweenRenames } = JSON.parse(process.argv[2] ?? '{}') as DriverOptions;

if (cutBetweenRenames === true) {
  // A machine without the programs that exchange folders in one step.
  process.env['PATH'] = '/nowhere';
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    rename(from, to);
    if (String(to).endsWith('.flambeau-old')) process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();
}

const { buildSite } = await import('../../../scripts/lib/build-site.ts');
const { interruptible } = await import('../../../scripts/lib/interrupts.ts');
const { outFolder } = await import('../../../scripts/lib/out-folder.ts');
const { fakeFinisher } = await import('./fake-finisher.ts');
const { Progress } = await import('../../../scripts/lib/progress.ts');

process.exitCode = await interruptible(async (signal) => {
  const request = { content, edition, now: '2027-03-10', out: outFolder(out, project, { project, content }) };
  const tools = {
    project,
    version: '1.2.3',
    cacheRoot: join(project, '.cache'),
    astro: join(import.meta.dirname, 'fake-astro.mjs'),
    check: async () => ({ problems: [], settings: { url: 'https://site.example/', languages: ['fr', 'en'] } }),
    finisher: fakeFinisher(2),
    verify: async () => [],
  };
  const result = await buildSite(request, tools, new Progress(process.stdout), signal);
  return result.kind === 'published' ? 0 : 1;
}).catch((error: unknown) => {
  console.error(error instanceof Error && error.name === 'ExpectedError' ? error.message : error);
  return 2;
});
