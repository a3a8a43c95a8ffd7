import type { APIRoute, GetStaticPaths } from 'astro';
import { resultsFile } from '../../../page-data/results-file.ts';
import { colleaguesPaths } from '../../../queries/language-paths.ts';

export const getStaticPaths = (() => colleaguesPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(await resultsFile(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
