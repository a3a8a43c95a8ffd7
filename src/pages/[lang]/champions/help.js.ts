import type { APIRoute, GetStaticPaths } from 'astro';
import { helpData } from '../../../page-data/directory.ts';
import { languagePaths } from '../../../queries/language-paths.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** Its name is stable, like that of directory.js, and hosts are asked to have it revalidated. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await helpData(params['lang']!), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
