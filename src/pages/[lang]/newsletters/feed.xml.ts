import type { APIRoute, GetStaticPaths } from 'astro';
import { newsletterFeed } from '../../../page-data/newsletters.ts';
import { languagePaths } from '../../../queries/language-paths.ts';
import { atomFeed } from '../../../view-models/post-feed.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { items, context } = await newsletterFeed(params['lang']!, 'xml');
  return new Response(atomFeed(items, context), { headers: { 'content-type': 'application/atom+xml' } });
};
