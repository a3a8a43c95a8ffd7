import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadContent, type LoadedContent } from '../../../src/check/load.ts';
import { askOnTerminal } from '../ask.ts';
import { ExpectedError } from '../expected-error.ts';
import { takeLock } from '../lock.ts';
import { type CommandSpec, readOptions } from '../command-line.ts';
import { cacheRootOf, HOME } from '../project.ts';
import { SITE_OPTIONS, siteOptions, text } from '../site-options.ts';
import { waiting } from '../build-messages.ts';
import { inYourLanguage } from '../words.ts';
import { digestOf, dropCaches, picturesMadeFrom } from './caches.ts';
import { addPlace, newPlace } from './departed.ts';
import { findMentions, type Mention, usersOfPicture } from './mentions.ts';
import { personOf, photoOf } from './person.ts';
import { removeReference } from './remove-reference.ts';
import { addWithdrawal, editionsMadeHere, readWithdrawals, writeWithdrawals } from './withdrawals.ts';
import { afterLines, planLines, placesToRewrite } from './withdraw-report.ts';
import { writeWhole } from './write-file.ts';

export const WITHDRAW = {
  name: 'champions withdraw',
  summary: {
    en: 'Takes somebody off: their file, photo and cached images, and their place in lists. Says where their name still stands; the next build proves that it is nowhere.',
    fr: 'Retire une personne : son fichier, sa photo et ses images en cache, sa place dans les listes. Dit où son nom figure encore ; la prochaine construction prouve qu’il n’est nulle part.',
  },
  operands: {
    id: {
      value: 'ID',
      help: { en: 'Their file’s name in champions/, without .yaml.', fr: 'Le nom de son fichier dans champions/, sans .yaml.' },
    },
  },
  options: {
    yes: { help: { en: 'Does not ask for confirmation.', fr: 'Ne demande pas de confirmation.' } },
    'other-person': {
      help: {
        en: 'After a build that refused: the name that stands is that of somebody else. The rest is proven.',
        fr: 'Après une construction refusée : le nom qui figure est celui de quelqu’un d’autre. Le reste est prouvé.',
      },
    },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
} as const satisfies CommandSpec;

export interface WithdrawTools {
  cacheRoot: string;
  /** Folders that may hold pictures made from a photo. */
  sites: readonly string[];
  /** Asks a question with yes or no; nothing where nobody is there to answer. */
  ask: ((question: string) => Promise<boolean>) | undefined;
}

const TOOLS: WithdrawTools = {
  cacheRoot: cacheRootOf(HOME),
  sites: [join(HOME, 'dist')],
  ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined,
};

/** What a withdrawal will do, before it does it. */
export interface WithdrawPlan {
  id: string;
  name: string;
  emails: readonly string[];
  /** Relative to the content folder. */
  photo: string | undefined;
  /** Others that show the same picture file: it is theirs too, and stays. */
  photoUsers: readonly string[];
  /** Files that hold their own public posts: they go whole. */
  posts: readonly string[];
  sponsor: string | undefined;
  /** Their place in the relay, where they had passed the torch on. */
  place: string | undefined;
  taken: readonly Mention[];
  reported: readonly Mention[];
}

/** Exit codes: 0 done, also where an editor still has places to rewrite; 1 not confirmed, or their file has mistakes; 2 the options or the machine. */
export async function withdraw(args: readonly string[], tools: WithdrawTools = TOOLS): Promise<number> {
  const values = readOptions(WITHDRAW, args);
  const { content: folder, now } = siteOptions(values);
  const id = text(values, 'id') ?? '';
  if (values['other-person'] === true) return otherPerson(tools, folder, id);
  const content = await loadContent(folder);
  const plan = planWithdrawal(content, id);
  console.log(planLines(plan).join('\n'));
  if (values['yes'] !== true && !(await confirmed(tools, plan.name))) return 1;
  const lock = await takeLock(join(tools.cacheRoot, 'build.lock'), { onWait: (pid) => console.log(inYourLanguage(waiting(pid))) });
  try {
    carryOut(plan, content, folder, now, tools);
  } finally {
    lock.release();
  }
  console.log(afterLines(plan).join('\n'));
  // What was taken out has moved the lines below it: the places are those of the files as they are now.
  const reported = findMentions(await loadContent(folder), { id, name: plan.name, emails: plan.emails });
  const places = placesToRewrite({ ...plan, reported });
  if (places.length > 0) console.log(`\n${places.join('\n')}`);
  return 0;
}

export function planWithdrawal(content: LoadedContent, id: string): WithdrawPlan {
  const { data, entry } = personOf(content, id);
  const mentions = findMentions(content, { id, name: data.name, emails: data.email === undefined ? [] : [data.email] });
  const photo = photoOf(data);
  const sponsored = mentions.some(({ target }) => target === 'sponsors');
  const posts = postsOf(content, id);
  const places = new Set(content.of('departed')[0]?.data?.departed.map((place) => place.id));
  return {
    id,
    name: data.name,
    emails: data.email === undefined ? [] : [data.email],
    photo,
    photoUsers: photo === undefined ? [] : usersOfPicture(content, photo).filter((file) => file !== entry.file),
    posts,
    sponsor: data.sponsor,
    place: sponsored ? newPlace((place) => places.has(place)) : undefined,
    taken: mentions.filter(({ kind, removable, file }) => kind === 'reference' && removable === true && !posts.includes(file)),
    reported: mentions.filter(
      ({ kind, removable, file }) => !(kind === 'reference' && removable === true) && file !== photo && !posts.includes(file),
    ),
  };
}

/** Their timeline, and that of an account which is theirs. */
function postsOf(content: LoadedContent, id: string): string[] {
  const accounts = new Set(content.of('accounts').flatMap((entry) => (entry.data?.champion === id ? [entry.id] : [])));
  return content
    .of('timeline')
    .filter(({ raw }) => raw?.['champion'] === id || accounts.has(String(raw?.['account'])))
    .map(({ file }) => file);
}

/**
 * The record comes first: whatever stops this half-way, the next build still looks for the person, and the command can
 * be given again.
 */
function carryOut(plan: WithdrawPlan, content: LoadedContent, folder: string, now: string, tools: WithdrawTools): void {
  const photo = plan.photo === undefined ? undefined : join(folder, plan.photo);
  const shared = plan.photoUsers.length > 0;
  const digests =
    photo === undefined || shared || !existsSync(photo)
      ? []
      : [digestOf(photo), ...picturesMadeFrom(stemOf(photo), [dirname(tools.cacheRoot), ...tools.sites])];
  addWithdrawal(tools.cacheRoot, {
    content: folder,
    id: plan.id,
    name: plan.name,
    emails: [...plan.emails],
    ...(digests.length > 0 && plan.photo !== undefined && { photo: { file: plan.photo, digests: [...new Set(digests)] } }),
    withdrawn: now,
    editions: editionsMadeHere(tools.cacheRoot, folder),
    nameIsAnothers: false,
  });
  if (plan.place !== undefined) {
    mkdirSync(join(folder, 'settings'), { recursive: true });
    addPlace(join(folder, 'settings', 'departed.yaml'), plan.place, plan.sponsor);
  }
  for (const [file, mentions] of Map.groupBy(plan.taken, (mention) => mention.file)) {
    const held = readFileSync(join(folder, file), 'utf8');
    // From the last item to the first, so that the places of those before stay.
    const rewritten = [...mentions]
      .reverse()
      .reduce((source, { path = [], target }) => removeReference(file, source, path, target === 'sponsors' ? plan.place : undefined), held);
    writeWhole(join(folder, file), rewritten);
  }
  for (const file of plan.posts) rmSync(join(folder, file), { force: true });
  if (photo !== undefined && !shared) rmSync(photo, { force: true });
  rmSync(join(folder, 'champions', basename(content.keys('champions').get(plan.id)?.[0]?.file ?? `${plan.id}.yaml`)), { force: true });
  dropCaches(tools.cacheRoot);
}

async function confirmed({ ask }: WithdrawTools, name: string): Promise<boolean> {
  if (ask === undefined) {
    throw new ExpectedError({
      en: 'Nobody is there to confirm; give --yes if you are sure.',
      fr: 'Personne n’est là pour confirmer ; donnez --yes si vous êtes sûr.',
    });
  }
  if (await ask(inYourLanguage({ en: `\nWithdraw ${name} now? (y/N) `, fr: `\nRetirer ${name} maintenant ? (o/N) ` }))) return true;
  console.log(inYourLanguage({ en: 'Nothing was done.', fr: 'Rien n’a été fait.' }));
  return false;
}

/** The escape for namesakes: a customer in a story may bear the name. Somebody has looked, and says so. */
function otherPerson({ cacheRoot }: WithdrawTools, content: string, id: string): number {
  const all = readWithdrawals(cacheRoot);
  if (!all.some((withdrawal) => withdrawal.content === content && withdrawal.id === id)) {
    throw new ExpectedError({ en: `No withdrawal of “${id}” is to be proven.`, fr: `Aucun retrait de « ${id} » n’est à prouver.` });
  }
  writeWithdrawals(
    cacheRoot,
    all.map((withdrawal) =>
      withdrawal.content === content && withdrawal.id === id ? { ...withdrawal, nameIsAnothers: true } : withdrawal,
    ),
  );
  console.log(
    inYourLanguage({
      en: 'Noted: the name that stands is that of somebody else. The next build proves the e-mail, the address and the photo.',
      fr: 'Noté : le nom qui figure est celui de quelqu’un d’autre. La prochaine construction prouve l’e-mail, l’adresse et la photo.',
    }),
  );
  return 0;
}

export function stemOf(file: string): string {
  return basename(file).replace(/\.[^.]+$/, '');
}
