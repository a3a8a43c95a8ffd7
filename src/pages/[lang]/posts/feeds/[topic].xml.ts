import type { APIRoute, GetStaticPaths } from 'astro';
import { feedPaths, postFeed } from '../../../../page-data/post-feeds.ts';
import { atomFeed } from '../../../../view-models/post-feed.ts';

export const getStaticPaths = (() => feedPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { posts, context } = await postFeed(params['lang']!, params['topic']!, 'xml');
  return new Response(atomFeed(posts, context), { headers: { 'content-type': 'application/atom+xml' } });
};
