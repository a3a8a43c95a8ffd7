import type { Card } from '../share-images/card.ts';
import { faces } from '../share-images/fonts.ts';
import { formats, type Format } from '../share-images/formats.ts';
import { h, toXml } from '../share-images/markup.ts';
import { paletteFor } from '../share-images/palette.ts';
import { rasterise, type Pixels } from '../share-images/raster.ts';
import type { Drawing } from '../share-images/scene.ts';
import { createSvgRenderer, type SvgTools } from '../share-images/svg.ts';
import type { ImageFormat } from '../schemas/network.ts';
import { compose } from './compose.ts';
import { cropAround, type Point, type Size } from './crop.ts';
import { encodePng, pngUri } from './png.ts';
import { resample } from './resample.ts';
import { scrimFor, type TextBox } from './scrim.ts';
import { openingFor, type PhotoWindow } from './window.ts';

/** `round`: in the template’s round shape alone. `ground`: below the whole image too, veiled there. */
export type PhotoPlace = 'round' | 'ground';

export interface Photo {
  picture: Pixels;
  /** The point that must stay in view. */
  focal: Point;
  place: PhotoPlace;
}

/** Draws a card, over a photo or, without one, exactly as the build does. */
export type DrawCard = (card: Card, format: ImageFormat, photo?: Photo) => Promise<Pixels>;

/** The side of the square that a person’s disc is cut from, in pixels. */
const portraitSide = 560;

/** @param tools as of the build’s renderer; resvg must have been loaded */
export function createDrawing(tools: Omit<SvgTools, 'inspect'>): DrawCard {
  let drawn: Drawing | undefined;
  const render = createSvgRenderer({ ...tools, inspect: { drawing: (drawing) => (drawn = drawing) } });
  const cut = remembering();

  return async (card, name, photo) => {
    const format = formats[name];
    if (!photo) return rasterise(await render(card, format));

    const withPerson = hasPersonDisc(card);
    const { width: across, height: down } = photo.picture;
    const portrait = () => pngUri(encodePng(cut(photo, { width: portraitSide, height: portraitSide }, cropAround({ width: across, height: down }, { width: 1, height: 1 }, photo.focal)), 1));
    const shown = withPerson && card.person ? { ...card, person: { ...card.person, photo: portrait() } } : card;
    const svg = await render(shown, format);
    const palette = paletteFor(card.colour, tools.brand);
    const opening = withPerson ? undefined : openingFor(drawn?.art ?? [], format, palette);
    if (!opening && photo.place === 'round') return rasterise(svg);

    const ground = toXml(h('rect', { width: format.width, height: format.height, fill: palette.background }));
    const bare = [[ground, ''] as const, ...(opening?.replace ?? [])].reduce((text, [before, after]) => replaceOnce(text, before, after), svg);
    const place = photoBox(photo.place, format, opening?.window);
    const anchor = anchorOf(photo.place, format, opening?.window);
    const pixels = cut(photo, place, cropAround({ width: across, height: down }, place, photo.focal, anchor));
    const scrim = photo.place === 'round' ? { colour: palette.background, opacity: 1 } : scrimFor(pixels, textBoxes(drawn), palette.background);
    return compose(rasterise(bare), { photo: { ...pixels, left: place.left, top: place.top }, scrim, window: opening?.window });
  };
}

/** The templates that show whoever speaks. */
export function hasPersonDisc({ template, person }: Pick<Card, 'template' | 'person'>): boolean {
  return template === 'champion' || (template === 'quote' && person !== undefined);
}

interface Box extends Size {
  left: number;
  top: number;
}

/** What part of the image the photo fills: the window’s part that is in the image, or all of it. */
function photoBox(place: PhotoPlace, { width, height }: Format, window: PhotoWindow | undefined): Box {
  if (place === 'ground' || !window) return { left: 0, top: 0, width, height };
  const left = Math.max(Math.floor(window.x - window.r), 0);
  const top = Math.max(Math.floor(window.y - window.r), 0);
  const right = Math.min(Math.ceil(window.x + window.r), width);
  const bottom = Math.min(Math.ceil(window.y + window.r), Math.ceil(window.bottom), height);
  return { left, top, width: right - left, height: bottom - top };
}

/** The focal point comes to the middle of what a window shows. */
function anchorOf(place: PhotoPlace, format: Format, window: PhotoWindow | undefined): Point | undefined {
  if (place === 'round' || !window) return undefined;
  const seen = photoBox('round', format, window);
  return { x: (seen.left + seen.width / 2) / format.width, y: (seen.top + seen.height / 2) / format.height };
}

/** Lines that stand on the ground. Initials and years stand on discs. */
function textBoxes(drawing: Drawing | undefined): TextBox[] {
  const lines = drawing?.lines ?? [];
  return lines
    .filter(({ field }) => field !== 'initials' && field !== 'year')
    .map(({ left, width, baseline, size, face, colour }) => ({
      colour,
      left: left - 4,
      right: left + width + 4,
      top: baseline - 0.82 * size,
      bottom: baseline + faces[face].descent * size,
    }));
}

function replaceOnce(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`The image’s SVG has no ${before.slice(0, 60)}.`);
  return text.replace(before, () => after);
}

/** Cutting a photo is slow, and words change more often than photos: the last few cuts are kept. */
function remembering() {
  const kept = new Map<string, Pixels>();
  let last: Pixels | undefined;
  return ({ picture }: Photo, { width, height }: Size, crop: ReturnType<typeof cropAround>): Pixels => {
    if (picture !== last) kept.clear();
    last = picture;
    const key = JSON.stringify([width, height, crop]);
    const found = kept.get(key) ?? resample(picture, crop, { width, height });
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > 6) kept.delete(kept.keys().next().value!);
    return found;
  };
}
