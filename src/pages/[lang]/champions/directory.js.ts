import type { APIRoute, GetStaticPaths } from 'astro';
import { directoryData } from '../../../page-data/directory.ts';
import { languagePaths } from '../../../queries/language-paths.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** Its name is stable: hosts are asked to have it revalidated, so that a withdrawn listing is gone at once. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await directoryData(params['lang']!), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
