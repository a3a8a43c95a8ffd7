import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { accountFiles, communityFiles, eventFiles, newsletterFiles, storyFiles } from './around.ts';
import { drawPeople, PHOTOS } from './champions.ts';
import { TOWNS } from './countries.ts';
import { type GeneratedFile, yamlText } from './document.ts';
import { guideFiles } from './guide.ts';
import { kitFiles } from './kit.ts';
import type { ScaleOptions } from './options.ts';
import { milestoneFiles, pageFiles } from './pages.ts';
import { drawPhoto } from './photos.ts';
import { postFiles } from './posts.ts';
import { Draws } from './random.ts';
import { resultFiles } from './results.ts';
import { drawnSettings } from './settings.ts';
import { challengeFiles, personTimelines, thanksFiles, timelineFiles } from './taking-part.ts';
import { trainingFiles } from './training.ts';

/** Four images a person and language take a fifth of a second: beyond so many people, the content asks for none. */
const MOST_WITH_BADGES = 500;

/**
 * A whole content folder, file after file. The settings and the networks are those of the project’s own content; all
 * else is drawn. Each part has draws of its own, so that more posts do not change the people.
 * @param source the project’s content folder
 */
export async function* scaleContent({ champions: count, posts, pages, seed }: ScaleOptions, source: string): AsyncGenerator<GeneratedFile> {
  const read = (path: string): string => readFileSync(join(source, path), 'utf8');
  const topics = (parse(read('settings/topics.yaml')) as { topics: { id: string }[] }).topics.map(({ id }) => id);
  const networks = (parse(read('settings/site.yaml')) as { networks: string[] }).networks;
  yield ['settings/site.yaml', siteSettings(read('settings/site.yaml'), count <= MOST_WITH_BADGES)];
  for (const name of ['home', 'topics', 'synonyms', 'watch']) yield [`settings/${name}.yaml`, read(`settings/${name}.yaml`)];
  yield* drawnSettings();
  yield ['settings/towns.yaml', yamlText({ towns: TOWNS })];
  for (const file of readdirSync(join(source, 'networks')).sort()) yield [`networks/${file}`, read(`networks/${file}`)];

  const people = drawPeople(count, topics, new Draws(seed));
  yield ['settings/departed.yaml', yamlText({ departed: people.departed })];
  for (const [id, champion] of people.champions) yield [`champions/${id}.yaml`, yamlText(champion)];
  const pictured = [...people.champions].filter(([, { photo }]) => photo !== undefined).slice(0, PHOTOS);
  for (const [index, [id]] of pictured.entries()) yield [`champions/${id}.png`, await drawPhoto(index)];

  const around = { topics, people: [...people.champions.keys()] };
  // The image of a story has room for a name that is not among the longest.
  const tellers = [...people.champions].filter(([, { name }]) => name.length <= 40).map(([id]) => id);
  const some = (least: number, share: number, most: number): number => Math.min(most, Math.max(least, Math.floor(count * share)));
  yield* pageFiles();
  yield* milestoneFiles();
  yield* guideFiles(pages, new Draws(seed + 1));
  yield* trainingFiles();
  const shared = [...postFiles(posts, { topics, networks, helpers: around.people }, new Draws(seed + 2))];
  yield* shared;
  const told = storyFiles(some(3, 0.01, 100), { topics, people: tellers }, new Draws(seed + 3));
  yield* told;
  yield* newsletterFiles(12, { posts: keysOf(shared), stories: keysOf(told) }, new Draws(seed + 7));
  yield* eventFiles(some(3, 0.003, 30), around, new Draws(seed + 4));
  yield* communityFiles(some(2, 0.002, 20), around, new Draws(seed + 5));
  const accounts = accountFiles(around, networks.includes('mastodon') ? 'mastodon' : networks[0]!, new Draws(seed + 6));
  yield* accounts;
  yield* timelineFiles(officialOf(accounts), new Draws(seed + 9));
  yield* personTimelines(people.champions, networks.includes('mastodon') ? 'mastodon' : networks[0]!);
  yield* kitFiles(some(7, 0.002, 70));
  yield* challengeFiles(some(3, 0.002, 12));
  yield* thanksFiles(around.people, new Draws(seed + 10));
  yield* resultFiles(some(20, 0.02, 200), { networks, posts }, new Draws(seed + 8));
}

/** The names of generated texts, each once: `post-001`. */
const keysOf = (files: readonly GeneratedFile[]): string[] => [
  ...new Set(files.map(([path]) => path.replace(/^.*\//, '').replace(/\.mdx$/, ''))),
];

/** The official ones among generated accounts: `orvane-fr`. */
const officialOf = (files: readonly GeneratedFile[]): string[] =>
  files.flatMap(([path]) => /^accounts\/(orvane-[a-z]+)\.yaml$/.exec(path)?.[1] ?? []);

/** The settings of the project in the two languages that are generated, without badges where they would take too long. */
function siteSettings(text: string, badges: boolean): string {
  const settings = parseDocument(text);
  settings.set('languages', settings.createNode(['fr', 'en'], { flow: true }));
  settings.set('defaultLanguage', 'fr');
  if (!badges) settings.set('badges', settings.createNode([], { flow: true }));
  return settings.toString({ lineWidth: 0 });
}
