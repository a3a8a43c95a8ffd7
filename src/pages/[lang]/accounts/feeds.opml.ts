import type { APIRoute, GetStaticPaths } from 'astro';
import { accountFeeds, accountsPage } from '../../../page-data/accounts.ts';
import { languagePaths } from '../../../queries/language-paths.ts';

/** There is no file of feeds where no account has one. */
export const getStaticPaths = (async () => {
  const paths = await languagePaths();
  const some = await Promise.all(paths.map(async ({ params }) => (await accountsPage(params.lang)).feeds > 0));
  return paths.filter((_, index) => some[index]);
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await accountFeeds(params['lang']!), { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
