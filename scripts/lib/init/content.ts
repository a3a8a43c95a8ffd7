import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedWords } from '../../../src/domain/named-words/table.ts';
import type { Known } from '../new/known.ts';
import { scaffold } from '../new/scaffold.ts';
import type { KindName } from '../new/kinds.ts';
import { inLanguages, neutralText, type Kept } from './neutral.ts';
import { guideLanguages, type NewSite } from './request.ts';
import { siteFile, wordsIn } from './site-file.ts';

/** The texts of a new site, by path below its folder. */
export type Files = Map<string, string>;

/** The folders whose texts serve any company; of the pages, those that tell of no year of the demo’s. */
const shared = ['guide', 'training', 'pages'];
const neutralPages = ['accessibility', 'ask', 'colophon', 'first-week', 'label', 'leaving', 'partners', 'privacy'];
const isShared = (file: string): boolean => !file.startsWith('pages/') || neutralPages.includes(file.replace(/^.*\/|\.mdx$/g, ''));

/** The pages of sections, to which texts may link although nothing is in them yet. */
const sections = ['guide', 'training', 'posts', 'stories', 'events', 'communities', 'accounts', 'champions'];

/**
 * All files of a new content folder, from the demo's own texts: one guide serves both, with the settings’ words in it.
 * @param demo the demo’s content folder
 */
export function newContent(site: NewSite, demo: string, now: string): Files {
  const read = (file: string): string => readFileSync(join(demo, file), 'utf8');
  const files: Files = new Map();
  const languages = site.languages.filter((tag) => guideLanguages.some((known) => known === tag));
  const texts = shared
    .flatMap((folder) => languages.flatMap((language) => filesIn(join(demo, folder, language), `${folder}/${language}`)))
    .filter(isShared);
  const kept: Kept = { pages: new Set([...addresses(texts), ...sections.map((section) => `/${section}/`), ...ownAddresses]) };
  for (const file of texts) {
    if (file.endsWith('.mdx'))
      files.set(file, file.endsWith('/colophon.mdx') ? colophon(file, now) : neutralText(withOwnHeadings(read(file), site), kept));
  }
  files.set('settings/site.yaml', siteFile(site, read('settings/site.yaml')));
  for (const file of ['settings/home.yaml', 'settings/topics.yaml', 'settings/paths.yaml', ...filesIn(join(demo, 'networks'), 'networks')])
    files.set(file, inLanguages(read(file), site.languages, guideLanguages));
  for (const { path, text } of examples(site, now)) files.set(path, text);
  for (const manual of ['README.md', 'LISEZ-MOI.md'])
    files.set(
      manual,
      read(manual).replaceAll(/orvane/gi, (found) => (found === 'orvane' ? 'acme' : site.name)),
    );
  return files;
}

/** Questions stand under a heading as it reads once the words are in it, since a key names none: it gets the company’s. */
function withOwnHeadings(text: string, { name, programme }: NewSite): string {
  const own = (heading: string) => heading.replaceAll(/Orvane|Flambeau/g, (word) => (word === 'Orvane' ? name : programme));
  return text.replace(/^ {2}([^\s:-][^:\n]*(?:Orvane|Flambeau)[^:\n]*):$/gm, (_, heading: string) => `  ${JSON.stringify(own(heading))}:`);
}

/** Addresses of the interface’s own pages that texts name. */
const ownAddresses = [
  '/ask/',
  '/search/',
  '/champions/join/',
  '/champions/change/',
  '/champions/withdraw/',
  '/champions/places/',
  '/champions/lineage/',
  '/timeline/',
  '/training/passport/',
  '/training/check/',
];

function addresses(files: readonly string[]): string[] {
  return files.map((file) => {
    const [folder = '', , ...rest] = file
      .replace(/\.mdx$/, '')
      .replace(/\/index$/, '')
      .split('/');
    return folder === 'pages' ? `/${rest.join('/')}/` : `/${[folder, ...rest].join('/')}/`;
  });
}

function filesIn(folder: string, below: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name), `${below}/${entry.name}`) : [`${below}/${entry.name}`]))
    .sort();
}

function colophon(file: string, now: string): string {
  const language = file.split('/')[1];
  return readFileSync(new URL(`./templates/${language}/colophon.mdx`, import.meta.url), 'utf8').replace('{review}', aYearAfter(now));
}

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** One of each kind that only the company can write: drafts, and a person without a consent, so that nothing of them is published. */
function examples(site: NewSite, now: string): { path: string; text: string }[] {
  const words = wordsIn(site.defaultLanguage) as unknown as { example: string; person: string; kinds: Record<string, string> };
  const person = 'example-person';
  const known: Known = {
    languages: site.languages,
    defaultLanguage: site.defaultLanguage,
    topic: 'profile',
    network: 'linkedin',
    champion: person,
    account: undefined,
    modules: [],
    country: site.country,
    timeZone: timeZoneOf(site.country),
    words: namedWords({}),
  };
  const make = (kind: KindName, title: string) => scaffold({ kind, title, language: site.defaultLanguage, now }, known, site.folder);
  return [
    { ...make('champion', words.person), path: `champions/${person}.yaml` },
    ...(['post', 'story', 'session', 'community', 'account'] as const).map((kind) => {
      const made = make(kind, words.example.replace('{kind}', words.kinds[kind] ?? kind));
      return { ...made, path: made.path.replace(/[^/]+(?=\.\w+$)/, 'example') };
    }),
  ];
}

/** A time zone of a country: the first that CLDR names for it. */
function timeZoneOf(country: string): string {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] | undefined };
  return locale.getTimeZones?.()?.[0] ?? 'UTC';
}
