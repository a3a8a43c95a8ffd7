import type { APIRoute, GetStaticPaths } from 'astro';
import { slidesFile } from '../../../page-data/slides-file.ts';
import { getKit, type KitPiece } from '../../../queries/kit.ts';
import { entryPaths } from '../../../queries/language-paths.ts';

/** The slides of a language, and nothing else of the kit. */
const getSlides = async (language: string) => (await getKit(language)).filter(({ entry }) => entry.data.kind === 'slides');

export const getStaticPaths = (() => entryPaths('piece', getSlides, ({ key }) => key)) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: KitPiece }> = async ({ props }) =>
  new Response(await slidesFile(props.item), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
