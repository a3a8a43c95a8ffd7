import type { APIRoute, GetStaticPaths } from 'astro';
import { newsletterFeed } from '../../../page-data/newsletters.ts';
import { languagePaths } from '../../../queries/language-paths.ts';
import { jsonFeed } from '../../../view-models/post-feed.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { items, context } = await newsletterFeed(params['lang']!, 'json');
  return new Response(jsonFeed(items, context), { headers: { 'content-type': 'application/feed+json' } });
};
