import { getCollection, getEntry } from 'astro:content';
import { readOptions } from '../config/options.ts';
import type { Network } from '../schemas/network.ts';
import type { Paths } from '../schemas/path.ts';
import type { Localized } from '../schemas/text.ts';
import type { Towns } from '../schemas/towns.ts';

export const options = readOptions();

export const getSite = async () => (await getEntry('site', 'site'))!.data;
export const getHome = async () => (await getEntry('home', 'home'))!.data;

/** Topic labels by topic. */
export async function getTopics(): Promise<Map<string, Localized>> {
  const { topics } = (await getEntry('topics', 'topics'))!.data;
  return new Map(topics.map(({ id, label }) => [id, label]));
}

/** The towns that have other names in other languages; none when settings/towns.yaml is not there. */
export const getTowns = async (): Promise<Towns> => (await getEntry('towns', 'towns'))?.data.towns ?? [];

/** The ways through the modules; none when settings/paths.yaml is not there. */
export const getPaths = async (): Promise<Paths> => (await getEntry('paths', 'paths'))?.data.paths ?? [];

export interface KnownNetwork extends Network {
  id: string;
}

/** The networks in use, in the order of the settings. */
export async function getNetworks(): Promise<KnownNetwork[]> {
  const [site, entries] = await Promise.all([getSite(), getCollection('networks')]);
  const byId = new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
  return site.networks.flatMap((id) => byId.get(id) ?? []);
}
