import { spawnSync } from 'node:child_process';

/** A network of its own with nobody in it, where this system lets us have one. */
export const alone = ['unshare', '--map-root-user', '--net'];
export const canBeAlone = spawnSync(alone[0]!, [...alone.slice(1), 'true']).status === 0;

interface Wanted {
  from: string;
  to: string;
  now?: string;
  edition?: string;
  /** What the command is run by. */
  before?: readonly string[];
  more?: readonly string[];
}

/** Builds a site by the command that editors use, told in English. */
export function buildFixture({ from, to, now = '2027-03-10', edition = 'internal', before = [], more = [] }: Wanted) {
  const options = ['--content', from, '--out', to, '--now', now, '--edition', edition, ...more];
  const [program, ...args] = [...before, process.execPath, 'scripts/run.mjs', 'build', ...options];
  return spawnSync(program!, args, { encoding: 'utf8', env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' } });
}
