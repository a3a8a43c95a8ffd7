import { logo } from 'virtual:brand-logo';
import { getCollection, getEntry } from 'astro:content';
import { readOptions } from '../config/options.ts';
import { isInShard } from '../config/shard.ts';
import { isForColleagues, isVisible, settingsFor } from '../domain/edition.ts';
import { memo, once } from './memo.ts';
import { mayBeNamed } from './named.ts';
import type { Network } from '../schemas/network.ts';
import type { Paths } from '../schemas/path.ts';
import type { Localized } from '../schemas/text.ts';
import type { Towns } from '../schemas/towns.ts';

export const options = readOptions();

/** Whether this build makes the page or the image of an address; one in shares makes some of them. */
export const isMadeHere = (path: string): boolean => isInShard(path, options.shard);

/** The settings, as this edition may tell them, with the sign of share images that is made of the logo. */
export const getSite = once(async () => {
  const settings = settingsFor((await getEntry('site', 'site'))!.data, options.edition);
  return { ...settings, brand: { ...settings.brand, ...(logo && { sign: logo.sign }) } };
});
export const getHome = once(async () => (await getEntry('home', 'home'))!.data);

/** Topic labels by topic, of those that this edition may name. */
export const getTopics = once(async (): Promise<ReadonlyMap<string, Localized>> => {
  const [entry, named] = await Promise.all([getEntry('topics', 'topics'), mayBeNamed()]);
  const { topics } = entry!.data;
  return new Map(topics.filter(({ id }) => named?.topics.has(id) ?? true).map(({ id, label }) => [id, label]));
});

/** The departments that a reader may choose, with those of their topics that this edition names. */
export const getDepartments = once(async () => {
  if (!isForColleagues(options.edition)) return [];
  const topics = await getTopics();
  return (await getEntry('topics', 'topics'))!.data.departments
    .map(({ name, topics: own }) => ({ name, topics: own.filter((id) => topics.has(id)) }))
    .filter(({ topics: own }) => own.length > 0);
});

/** The towns that have other names in other languages; none when settings/towns.yaml is not there. */
export const getTowns = once(async (): Promise<Towns> => (await getEntry('towns', 'towns'))?.data.towns ?? []);

/** The ways through the modules; none when settings/paths.yaml is not there. */
export const getPaths = once(async (): Promise<Paths> => (await getEntry('paths', 'paths'))?.data.paths ?? []);

export interface KnownNetwork extends Omit<Network, 'names'> {
  id: string;
}

/** The networks in use, of those that this edition may name, in the order of the settings and by their names in the language. */
export const getNetworks = memo(async (language: string): Promise<readonly KnownNetwork[]> => {
  const [site, entries, named] = await Promise.all([getSite(), getCollection('networks'), mayBeNamed()]);
  const byId = new Map(entries.map(({ id, data: { names, ...data } }) => [id, { ...data, id, name: names?.[language] ?? data.name }]));
  return site.networks.filter((id) => named?.networks.has(id) ?? true).flatMap((id) => byId.get(id) ?? []);
});

/** Words that mean the same to someone who searches in a language; none where nobody has written any, or not for these readers. */
export async function getSynonyms(language: string): Promise<readonly (readonly string[])[] | undefined> {
  const { data } = (await getEntry('synonyms', 'synonyms')) ?? {};
  return data && isVisible(data, options) ? data.synonyms[language] : undefined;
}
