import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isReserved } from '../../../src/check/rules/names.ts';
import { fileStem } from '../../../src/schemas/file-name.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { ExpectedError } from '../expected-error.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';
import { type Known, nextOrder } from './known.ts';

export interface Request {
  kind: KindName;
  title: string;
  language: string;
  /** The module of a lesson; the first one where it is left out. */
  module?: string | undefined;
  /** The day of the machine or of `--now`: `2027-03-10`. */
  now: string;
}

/** A file to be: its path below the content folder, with `/`, and its text. */
export interface Scaffold {
  path: string;
  text: string;
}

/** The day so many days after another one: `2027-03-10` and 30 give `2027-04-09`. */
function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A text on one line as YAML takes it, whatever signs it has. */
const quoted = (text: string) => JSON.stringify(text);

/** The first words of a title that a list of chapters has room for. */
function shortened(title: string, most = 40): string {
  if ([...title].length <= most) return title;
  const cut = [...title].slice(0, most + 1).join('');
  return (cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : [...title].slice(0, most).join('')).trimEnd();
}

function templateOf(kind: KindName, language: string): string {
  const own = language.split('-')[0] === 'fr' ? 'fr' : 'en';
  const ending = kinds[kind].path.slice(kinds[kind].path.lastIndexOf('.'));
  return readFileSync(new URL(`./templates/${own}/${kind}${ending}`, import.meta.url), 'utf8');
}

const collectionOf: Readonly<Record<KindName, CollectionName>> = {
  post: 'posts',
  story: 'stories',
  chapter: 'guide',
  module: 'modules',
  lesson: 'lessons',
  session: 'events',
  community: 'communities',
  challenge: 'challenges',
  thanks: 'thanks',
  kit: 'kit',
  milestone: 'milestones',
  newsletter: 'newsletters',
  champion: 'champions',
  timeline: 'timeline',
  account: 'accounts',
};

/** A name that is the site’s own or a device’s gets a number behind it, like a person’s in an import. */
function slugOf(kind: KindName, title: string, now: string): string {
  const stem = fileStem(title);
  if (stem === 'untitled') return `${kind}-${now}`;
  return isReserved(collectionOf[kind], stem) ? `${stem}-2` : stem;
}

/** The file that a request makes. Throws an ExpectedError where something that it must name is not there yet. */
export function scaffold(request: Request, known: Known, content: string): Scaffold {
  const { kind, title, language, now } = request;
  const { path, ordered }: Kind = kinds[kind];
  const slug = slugOf(kind, title, now);
  const module = moduleOf(request, known);
  if ((kind === 'story' || kind === 'thanks') && known.champion === undefined)
    throw new ExpectedError({
      en: 'A champion tells a story or is thanked, and there is none yet: npm run new -- champion --title "Their name"',
      fr: 'Un champion ou une championne raconte un récit ou est remercié, et il n’y en a pas encore : npm run new -- champion --title "Son nom"',
    });
  if (kind === 'timeline' && known.account === undefined)
    throw new ExpectedError({
      en: 'These are the posts of an account, and there is no official one yet: npm run new -- account --title "Its name"',
      fr: 'Ce sont les posts d’un compte, et il n’y en a pas encore d’officiel : npm run new -- account --title "Son nom"',
    });
  const place = fill(path, { lang: language, slug, module: module ?? '', month: now.slice(0, 7) });
  const folder = join(content, ordered === 'modules' ? dirname(dirname(place)) : dirname(place));
  const values = {
    title: quoted(title),
    short: quoted(shortened(title)),
    slug,
    month: now.slice(0, 7),
    lang: language,
    topic: known.topic,
    network: known.network,
    champion: known.champion ?? '',
    account: known.account ?? '',
    country: known.country,
    timeZone: known.timeZone,
    order: ordered === undefined ? '' : String(nextOrder(folder, ordered === 'modules')),
    today: now,
    inAMonth: daysAfter(now, 30),
    inThreeMonths: daysAfter(now, 90),
    inAYear: daysAfter(now, 365),
  };
  return { path: place, text: fill(inLanguages(kind, language, known.defaultLanguage), values) };
}

/**
 * A template with the lines that begin with a language once for each one that the file must have: its own and the
 * site's default one. The templates of a kind have the same lines, so that a line's place finds it in another language.
 */
function inLanguages(kind: KindName, language: string, defaultLanguage: string): string {
  const own = templateOf(kind, language);
  if (kinds[kind].translated) return own;
  const languages = [...new Set([defaultLanguage, language])];
  const lines = new Map(languages.map((tag) => [tag, templateOf(kind, tag).split('\n')]));
  return own
    .split('\n')
    .flatMap((line, index) =>
      /^\s+\{lang\}:/.test(line) ? languages.map((tag) => lines.get(tag)![index]!.replace('{lang}', tag)) : [line],
    )
    .join('\n');
}

function moduleOf({ kind, module }: Request, { modules }: Known): string | undefined {
  if (kind !== 'lesson') return undefined;
  if (module !== undefined && modules.includes(module)) return module;
  const all = modules.join(', ');
  if (module !== undefined && modules.length > 0)
    throw new ExpectedError({
      en: `There is no module “${module}”. They are ${all}.`,
      fr: `Le module « ${module} » n’existe pas. Ce sont ${all}.`,
    });
  if (modules[0] !== undefined) return modules[0];
  throw new ExpectedError({
    en: 'A lesson belongs to a module, and there is none yet: npm run new -- module --title "Its title"',
    fr: 'Une leçon appartient à un module, et il n’y en a pas encore : npm run new -- module --title "Son titre"',
  });
}

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (found, name: string) => (Object.hasOwn(values, name) ? values[name]! : found));
