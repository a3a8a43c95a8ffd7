import type { APIRoute, GetStaticPaths } from 'astro';
import { newsFeed } from '../../page-data/news-feed.ts';
import { languagePaths } from '../../queries/language-paths.ts';
import { atomFeed } from '../../view-models/post-feed.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { items, context } = await newsFeed(params['lang']!, 'xml');
  return new Response(atomFeed(items, context), { headers: { 'content-type': 'application/atom+xml' } });
};
