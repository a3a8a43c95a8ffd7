import { PERL, RENAMEAT2 } from '../exchange.ts';
import { MANIFEST } from './manifest.ts';

/*
 * What runs on the other machine: plain sh, for any system from the last twenty years. `$1`… are arguments; a list of paths stands behind the script.
 * `$out` is the folder itself, links followed, `$beside` where releases are kept.
 */

const PLACES = `out=$1
if [ -d "$out" ]; then out=$(cd -- "$out" && pwd -P); fi
parent=$(dirname -- "$out"); name=$(basename -- "$out")
beside=$parent/.$name.flambeau-releases; old=$parent/.$name.flambeau-old; lock=$parent/.$name.flambeau-publishing
`;

/** Prints what is there: nothing, file or folder, its place, then every file. */
export const LOOK = `${PLACES}
if [ ! -d "$out" ]; then
  if [ -d "$old" ]; then printf 'cut\\n%s\\n' "$out"; elif [ -e "$out" ]; then printf 'file\\n%s\\n' "$out"; else printf 'nothing\\n%s\\n' "$out"; fi
  exit 0
fi
printf 'folder\\n%s\\n' "$out"
cd -- "$out" && find . ! -type d -print
`;

/** Prints a file of the site, or nothing. */
export const READ = `${PLACES}
if [ -f "$out/$2" ]; then cat -- "$out/$2"; fi
`;

/** Prints the manifests of the releases beside, each after a line with its folder’s name. */
export const RELEASES = `${PLACES}
cd -- "$beside" 2>/dev/null || exit 0
for one in *; do
  if [ -f "$one/${MANIFEST}" ]; then printf '=== %s\\n' "$one"; cat -- "$one/${MANIFEST}"; fi
done
`;

/** Takes the lock, or prints who has it. One that has not been touched for ten minutes is free; `$3` says that its holder is gone. */
export const LOCK = `${PLACES}
mkdir -p -- "$parent" || exit 1
if [ -n "$(find "$lock" -maxdepth 0 -mmin +10 2>/dev/null)" ] || { [ -n "$3" ] && [ "$(cat -- "$lock/owner" 2>/dev/null)" = "$3" ]; }; then rm -rf -- "$lock"; fi
if mkdir -- "$lock" 2>/dev/null; then printf '%s' "$2" > "$lock/owner"; else
  if [ -d "$lock" ]; then cat -- "$lock/owner"; else exit 1; fi
fi
`;

export const TOUCH = `${PLACES}
if [ "$(cat -- "$lock/owner" 2>/dev/null)" = "$2" ]; then touch -- "$lock"; else echo lost; fi
`;

export const UNLOCK = `${PLACES}
if [ "$(cat -- "$lock/owner" 2>/dev/null)" = "$2" ]; then rm -rf -- "$lock"; fi
`;

/** Repairs what a cut has left, and makes an empty release of the name `$2`. */
export const PREPARE = `${PLACES}
if [ ! -e "$out" ] && [ -d "$old" ]; then mv -- "$old" "$out"; fi
rm -rf -- "$old"
mkdir -p -- "$beside" && chmod 700 "$beside" && cd -- "$beside" || exit 1
printf 'Require all denied\\n' > .htaccess
for one in *; do if [ -d "$one" ] && [ ! -f "$one/${MANIFEST}" ]; then rm -rf -- "$one"; fi; done
if [ -n "$2" ]; then mkdir -- "$2"; fi
`;

/** Copies the files of a list from the site into the release `$2`. */
export const CARRY = (list: readonly string[]): string => `${PLACES}
while IFS= read -r file; do
  if [ -f "$out/$file" ]; then mkdir -p -- "$(dirname -- "$beside/$2/$file")" && cp -p -- "$out/$file" "$beside/$2/$file" || exit 1; fi
done <<'FLAMBEAU_LIST'
${list.join('\n')}
FLAMBEAU_LIST
`;

/** Writes the manifest of the release `$2`, which says that it is whole. */
export const WRITE = (manifest: string): string => `${PLACES}
cat > "$beside/$2/.manifest" <<'FLAMBEAU_LIST' && mv -- "$beside/$2/.manifest" "$beside/$2/${MANIFEST}"
${manifest.trimEnd()}
FLAMBEAU_LIST
`;

/** Reads every file of the release `$2` and prints those that are not as the list says; `unable` where the machine has no program for it. */
export const VERIFY = (digests: readonly string[]): string => `${PLACES}
cd -- "$beside/$2" || exit 1
if command -v sha256sum >/dev/null; then check() { sha256sum -c - 2>/dev/null; }; elif command -v shasum >/dev/null; then check() { shasum -a 256 -c - 2>/dev/null; }; else echo unable; exit 0; fi
check <<'FLAMBEAU_LIST' | grep -v ': OK$'
${digests.join('\n')}
FLAMBEAU_LIST
exit 0
`;

/** Node’s names of machines by those of `uname -m`. */
const MACHINES = { x86_64: 'x64', aarch64: 'arm64', riscv64: 'riscv64', armv7l: 'arm', i686: 'ia32', ppc64le: 'ppc64', s390x: 's390x' };
const NUMBERS = Object.entries(MACHINES)
  .map(([machine, node]) => `  ${machine}) number=${RENAMEAT2[node]} ;;`)
  .join('\n');

/**
 * Puts the release `$2` in the place of the site, in one step where the machine can, and keeps the old site as release `$3`. Prints how it was done.
 * The two ways of the first step are those of exchange.ts; whether it has happened is seen, not believed.
 */
export const SWITCH = `${PLACES}
new=$beside/$2
inode() { ls -di -- "$1" | awk '{ print $1 }'; }
if [ ! -e "$out" ]; then mv -- "$new" "$out" && echo at-once; exit; fi
before=$(inode "$new")
mv --exchange --no-target-directory -- "$new" "$out" 2>/dev/null
if [ "$(inode "$out")" != "$before" ] && [ "$(uname -s)" = Linux ]; then
  number=
  case $(uname -m) in
${NUMBERS}
  esac
  if [ -n "$number" ]; then perl -e '${PERL}' -- "$number" "$new" "$out" 2>/dev/null; fi
fi
if [ "$(inode "$out")" = "$before" ]; then how=at-once; was=$new; else
  mv -- "$out" "$old" || exit 1
  if ! mv -- "$new" "$out"; then mv -- "$old" "$out"; exit 1; fi
  how=two-renames; was=$old
fi
if [ -n "$3" ]; then if [ "$was" != "$beside/$3" ]; then rm -rf -- "$beside/$3"; mv -- "$was" "$beside/$3"; fi; else rmdir -- "$was" 2>/dev/null; fi
echo "$how"
`;

/** Removes the releases of a list. */
export const PRUNE = (names: readonly string[]): string => `${PLACES}
cd -- "$beside" || exit 0
rm -rf -- ${names.join(' ')}
`;
