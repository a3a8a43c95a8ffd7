import type { APIRoute, GetStaticPaths } from 'astro';
import { accountFeeds } from '../../../page-data/accounts.ts';
import { languagePaths } from '../../../queries/language-paths.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await accountFeeds(params['lang']!), { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
