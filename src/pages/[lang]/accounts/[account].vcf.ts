import type { APIRoute, GetStaticPaths } from 'astro';
import { accountContact } from '../../../page-data/accounts.ts';
import { type AccountEntry, getAccounts } from '../../../queries/accounts.ts';
import { entryPaths } from '../../../queries/language-paths.ts';

export const getStaticPaths = (() => entryPaths('account', getAccounts, ({ id }) => id)) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: AccountEntry }> = async ({ params, props }) =>
  new Response(await accountContact(props.item, params['lang']!), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
