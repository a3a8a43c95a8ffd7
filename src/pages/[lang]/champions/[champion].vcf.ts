import type { APIRoute, GetStaticPaths } from 'astro';
import { championContact } from '../../../page-data/champion-contact.ts';
import { type ChampionEntry, getChampionsById } from '../../../queries/champions.ts';
import { entryPaths } from '../../../queries/language-paths.ts';

export const getStaticPaths = (() =>
  entryPaths(
    'champion',
    async () => [...(await getChampionsById()).values()],
    ({ id }) => id,
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: ChampionEntry }> = async ({ params, props }) =>
  new Response(await championContact(props.item, params['lang']!), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
