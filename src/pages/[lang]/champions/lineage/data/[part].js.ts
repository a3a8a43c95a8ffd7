import type { APIRoute, GetStaticPaths } from 'astro';
import { partScript } from '../../../../../domain/lineage/encode.ts';
import { lineageDataPaths, lineageTrees } from '../../../../../page-data/lineage.ts';

export const getStaticPaths = (() => lineageDataPaths()) satisfies GetStaticPaths;

/** A part of the drawing’s data, as a classic script: `fetch` does not work on `file:`. */
export const GET: APIRoute = async ({ params }) =>
  new Response(partScript(await lineageTrees(params['lang']!), Number(params['part'])), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
