import type { APIRoute, GetStaticPaths } from 'astro';
import { eventFile } from '../../../page-data/event-calendars.ts';
import { eventCards } from '../../../page-data/events.ts';
import { entryPaths } from '../../../queries/language-paths.ts';

export const getStaticPaths = (() => entryPaths('event', eventCards, ({ key }) => key)) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(await eventFile(props['item'], params['lang']!), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
