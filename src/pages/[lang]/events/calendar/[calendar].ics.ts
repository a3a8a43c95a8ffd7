import type { APIRoute, GetStaticPaths } from 'astro';
import { eventSubscriptions, subscriptionFile } from '../../../../page-data/event-calendars.ts';
import { entryPaths } from '../../../../queries/language-paths.ts';

export const getStaticPaths = (() => entryPaths('calendar', eventSubscriptions, ({ id }) => id)) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(await subscriptionFile(props['item'], params['lang']!), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
