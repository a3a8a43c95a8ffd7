import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The number of Linux's renameat2 by Node's name of the machine (the tables of arch/…/syscalls in the kernel's sources). */
export const RENAMEAT2: Readonly<Record<string, number>> = {
  x64: 316,
  arm64: 276,
  riscv64: 276,
  loong64: 276,
  arm: 382,
  ia32: 353,
  ppc64: 357,
  s390x: 347,
};

/** AT_FDCWD twice, RENAME_EXCHANGE: https://man7.org/linux/man-pages/man2/rename.2.html */
export const PERL = 'exit(syscall(shift() + 0, -100, my $one = shift, -100, my $other = shift, 2) == 0 ? 0 : 1)';

/**
 * Lets two folders change names in one step, so that each name is there at every moment. Node has no call for it: `mv --exchange` of coreutils 9.5 has, and
 * Perl, which Debian and its kin always have, can make it. Nothing is changed where neither can, or where the disk cannot (NFS, some shares).
 * @param one, other absolute paths on the same disk
 * @returns whether they were exchanged
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const before = identity(one);
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['mv', ['--exchange', '--no-target-directory', '--', one, other]],
    ...(RENAMEAT2[process.arch] === undefined ? [] : [['perl', ['-e', PERL, '--', String(RENAMEAT2[process.arch]), one, other]] as const]),
  ];
  // What a program says of itself is not believed: whether it has happened can be seen.
  return ways.some(([command, args]) => {
    spawnSync(command, args, { stdio: 'ignore' });
    return identity(other) === before;
  });
}

function identity(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
