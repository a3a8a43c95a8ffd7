import { fileURLToPath } from 'node:url';
import { isAbsolute } from 'node:path';
import { refused } from './words.ts';

/** Where to publish, as typed, told apart by its form. */
export type TargetAddress =
  | { kind: 'folder'; path: string }
  | { kind: 'zip'; path: string }
  | { kind: 'ssh'; user: string | undefined; host: string; port: number | undefined; path: string }
  | { kind: 'git'; url: string; branch: string }
  | { kind: 'rclone'; remote: string };

/** The branch that GitHub and Codeberg take for Pages when nothing else is said. */
const PAGES_BRANCH = 'gh-pages';

/**
 * `/srv/www`, `\\server\share\www`, `file:///srv/www`; `site.zip`; `ssh://user@host:22/path`, `user@host:/path`; `git+https://host/repository.git#branch`;
 * and whatever rclone takes: `remote:path`, `:webdav,url="…":path`.
 */
export function targetAddress(typed: string, platform: NodeJS.Platform = process.platform): TargetAddress {
  if (typed.trim() === '') throw refused('target-empty', {}, { exitCode: 2 });
  if (typed.startsWith('git+')) return gitAddress(typed.slice(4));
  if (/^ssh:\/\//i.test(typed)) return sshAddress(typed);
  if (/^(?:https?|ftps?|rsync|s3|smb):\/\//i.test(typed))
    throw refused('target-address', { typed: withoutPassword(typed) }, { exitCode: 2 });
  if (/^file:\/\//i.test(typed)) return local(fileURLToPath(typed));
  const scp = /^(?:([^@/\\:\s]+)@)([^/\\:\s]+|\[[0-9a-f:]+\]):(.+)$/i.exec(typed);
  if (scp !== null) return { kind: 'ssh', user: scp[1], host: scp[2] ?? '', port: undefined, path: scp[3] ?? '' };
  const isDrive = /^[A-Za-z]:(?:[\\/]|$)/.test(typed) && platform === 'win32';
  // What rclone calls a remote has no slash before its colon: https://rclone.org/docs/#valid-remote-names
  if (!isDrive && !isAbsolute(typed) && /^(?:[\w.+ -]+|:[a-z0-9]+(?:,.+)?):/.test(typed)) return { kind: 'rclone', remote: typed };
  return local(typed);
}

const local = (path: string): TargetAddress => ({ kind: /\.zip$/i.test(path) ? 'zip' : 'folder', path });

function sshAddress(typed: string): TargetAddress {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url === undefined || url.hostname === '' || url.pathname.length < 2 || url.password !== '')
    throw refused('target-ssh', { typed: withoutPassword(typed) }, { exitCode: 2 });
  const path = decodeURIComponent(url.pathname);
  return {
    kind: 'ssh',
    user: url.username === '' ? undefined : decodeURIComponent(url.username),
    host: url.hostname,
    port: url.port === '' ? undefined : Number(url.port),
    // As Git reads it: ssh://host/~/site is below the home folder.
    path: path.startsWith('/~/') ? path.slice(3) : path,
  };
}

function gitAddress(rest: string): TargetAddress {
  const at = rest.lastIndexOf('#');
  const [url, branch] = at === -1 ? [rest, PAGES_BRANCH] : [rest.slice(0, at), rest.slice(at + 1)];
  // https://git-scm.com/docs/git-check-ref-format, as far as it can be an accident
  if (url === '' || url.startsWith('-') || !/^[\w][\w./-]*$/.test(branch) || /\.\.|\/\/|\/$|\.lock$|\/\.|\.$/.test(branch))
    throw refused('target-git', { typed: withoutPassword(rest) }, { exitCode: 2 });
  return { kind: 'git', url, branch };
}

/** An address that may be printed. */
export function withoutPassword(typed: string): string {
  return typed
    .replace(/^([\w+.-]+:\/\/[^/@:]*):[^/@]*@/, '$1:…@')
    .replace(/\b((?:pass|password|key|secret|token|account)[\w-]*=)("[^"]*"|'[^']*'|[^,:]*)/gi, '$1…');
}
