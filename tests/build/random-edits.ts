import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Numbers from 0 to 1, the same ones for a seed on every machine (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What an editor does to a content folder, and what stays the same of a build. */
export interface Edited {
  content: string;
  /** The day of the next build. */
  now: string;
}

type Edit = (site: Edited, pick: <T>(of: readonly T[]) => T, count: number) => string;

const chapters = (content: string) => readdirSync(join(content, 'guide/fr')).filter((file) => file.endsWith('.mdx'));
const change = (file: string, how: (text: string) => string) => writeFileSync(file, how(readFileSync(file, 'utf8')));
/** Chapters that other texts link to stay: a broken link is another test’s. */
const own = (content: string) => chapters(content).filter((file) => file.startsWith('made-'));

function made(content: string, name: string, more = ''): void {
  const title = name.replace('made-', 'Fait ');
  writeFileSync(
    join(content, 'guide/fr', `${name}.mdx`),
    `---\ntitle: "${title}"\nshort: "${title}"\nsummary: Un chapitre d’essai.\naudience: public\nowner: Communication\nreview: 2029-01-01\norder: ${name.replace(/\D/g, '')}\nreviewed: { on: 2027-01-01, by: le service juridique }\n${more}---\n\n## Un\n\nQuelques mots.\n`,
  );
}

/** Each kind of edit that a build must see through: it says in a few words what it did. */
export const EDITS: Readonly<Record<string, Edit>> = {
  change: ({ content }, pick, count) => {
    const file = pick(chapters(content));
    change(join(content, 'guide/fr', file), (text) => `${text}\nUn mot de plus, le ${count}.\n`);
    return file;
  },
  // A module's edition is made of the words of its lessons, and stands on other pages than theirs.
  lesson: ({ content }, pick, count) => {
    const file = pick(
      readdirSync(join(content, 'training'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.mdx'))
        .sort(),
    );
    change(join(content, 'training', file), (text) => `${text}\nOne more word, number ${count}.\n`);
    return file;
  },
  add: ({ content }, _pick, count) => {
    made(content, `made-${100 + count}`);
    return `made-${100 + count}`;
  },
  delete: ({ content }, pick) => {
    const there = own(content);
    if (there.length === 0) return 'nothing to delete';
    const file = pick(there);
    rmSync(join(content, 'guide/fr', file));
    return file;
  },
  rename: ({ content }, pick, count) => {
    const there = own(content);
    if (there.length === 0) return 'nothing to rename';
    const file = join(content, 'guide/fr', pick(there));
    renameSync(file, join(dirname(file), `made-${1000 + count}.mdx`));
    return `${basename(file)} → made-${1000 + count}`;
  },
  settings: ({ content }, _pick, count) => {
    change(join(content, 'settings/site.yaml'), (text) => text.replace(/^( *)email: .*$/m, `$1email: bureau-${count}@orvane.example`));
    return 'an address of the settings';
  },
  person: ({ content }, _pick, count) => {
    const file = join(content, 'champions/awa-mbaye.yaml');
    change(file, (text) => text.replace(/^name: .*$/m, `name: Awa ${'ABCDEFGHIJ'[count % 10]}baye`));
    return 'a name';
  },
  lapse: ({ content }, pick) => {
    const until = pick(['2027-01-01', '2028-05-04']);
    change(join(content, 'champions/awa-mbaye.yaml'), (text) => text.replace(/^( +)until: .*$/m, `$1until: ${until}`));
    return `a consent until ${until}`;
  },
  expiry: ({ content }, _pick, count) => {
    made(content, `made-${2000 + count}`, 'expires: 2027-06-30\n');
    return 'a chapter that expires';
  },
  day: (site, pick) => {
    site.now = pick(['2027-03-10', '2027-07-01', '2027-04-01']);
    return site.now;
  },
};
