import type { Card } from '../card.ts';
import { faces } from '../faces.ts';
import { formats, type Format } from '../formats.ts';
import { h, toXml } from '../markup.ts';
import { paletteFor, type Brand, type Palette } from '../palette.ts';
import { rasterise, type Pixels } from '../raster.ts';
import type { Drawing } from '../scene.ts';
import { createSvgRenderer, type RenderSvg, type SvgTools } from '../svg.ts';
import type { ImageFormat } from '../../schemas/network.ts';
import { layBelow, underVeil } from './compose.ts';
import { cropAround, type Crop, type Point, type Size } from './crop.ts';
import { encodePng, pngUri } from './png.ts';
import { resample } from './resample.ts';
import { deepShade, veilFor, type TextBox } from './veil.ts';
import { groundWithHole, openingFor, type Opening, type PhotoPlace, type PhotoWindow } from './window.ts';

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

/** How much closer a photo may come for its focal point to be clear of the text. */
const mostZoom = 1.6;

/** One transparent pixel, in the place of a person’s photo where the whole image is one. */
const nothing = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==';

/** @param tools as of the build’s renderer; resvg must have been loaded */
export function createDrawing(tools: Omit<SvgTools, 'inspect'>): DrawCard {
  let drawn: Drawing | undefined;
  const inspect = { drawing: (drawing: Drawing) => void (drawn = drawing) };
  const renderers = new Map<string, RenderSvg>();
  const cut = remembering();
  const uris = new WeakMap<Pixels, string>();

  /** A renderer for a brand: photos that fill the image want deeper colours. */
  function rendererFor(brand: Brand): RenderSvg {
    const key = JSON.stringify(brand);
    const known = renderers.get(key) ?? createSvgRenderer({ ...tools, brand, inspect });
    renderers.set(key, known);
    return known;
  }

  /** In a round shape: the disc of whoever speaks, or a hole in the template’s sun. */
  async function inRound(card: Card, format: Format, { picture, focal }: Photo): Promise<Pixels> {
    const render = rendererFor(tools.brand);
    if (hasPersonDisc(card)) {
      const square = { width: portraitSide, height: portraitSide };
      const portrait = cut(picture, square, cropAround(picture, square, focal));
      const photo = uris.get(portrait) ?? pngUri(encodePng(portrait, 1));
      uris.set(portrait, photo);
      return rasterise(await render({ ...card, person: card.person && { ...card.person, photo } }, format));
    }
    const svg = await render(card, format);
    const palette = paletteFor(card.colour, tools.brand);
    const opening = openingFor(drawn?.art ?? [], format, palette, 'round');
    if (!opening) return rasterise(svg);
    const ground = h('path', { d: groundWithHole(format, opening.window), 'fill-rule': 'evenodd', fill: palette.background });
    const box = boxOf(opening.window, format);
    const photo = cut(picture, box, cropAround(picture, box, focal));
    return layBelow(rasterise(onOtherGround(svg, format, palette, opening, toXml(ground))), photo, box.left, box.top);
  }

  /** Below the whole image. Light text on a deep shade of the colour shows most of a photo; on paper it is dark text. */
  async function onGround(card: Card, format: Format, { picture, focal }: Photo): Promise<Pixels> {
    const deep =
      card.colour === 'paper'
        ? undefined
        : { colour: 'night' as const, brand: { ...tools.brand, night: deepShade(tools.brand[card.colour]) } };
    const { colour, brand } = { colour: card.colour, brand: tools.brand, ...deep };
    const palette = paletteFor(colour, brand);
    const person = card.template === 'champion' && card.person ? { ...card.person, photo: nothing } : card.person;
    const svg = await rendererFor(brand)({ ...card, colour, person }, format);
    const opening = openingFor(drawn?.art ?? [], format, palette, 'ground');
    const pixels = cut(picture, format, cropAround(picture, format, focal, anchorIn(format, opening?.window), mostZoom));
    // On paper the accent has no contrast to spare for a photo.
    const plain = (text: string) => (colour === 'paper' ? text.replaceAll(palette.accent, palette.text) : text);
    const texts = textBoxes(drawn).map((text) => ({ ...text, colour: plain(text.colour) }));
    return layBelow(
      rasterise(plain(onOtherGround(svg, format, palette, opening, ''))),
      underVeil(pixels, veilFor(pixels, texts, palette.background)),
    );
  }

  async function draw(card: Card, format: Format, photo: Photo | undefined): Promise<Pixels> {
    if (!photo) return rasterise(await rendererFor(tools.brand)(card, format));
    return photo.place === 'round' ? inRound(card, format, photo) : onGround(card, format, photo);
  }

  // One after another: what was drawn last is looked at.
  let before: Promise<unknown> = Promise.resolve();
  return (card, name, photo) => {
    const drawing = before.then(() => draw(card, formats[name], photo));
    before = drawing.catch(() => undefined);
    return drawing;
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

/** The part of the image that a window shows. */
function boxOf(window: PhotoWindow, { width, height }: Format): Box {
  const left = Math.max(Math.floor(window.x - window.r), 0);
  const top = Math.max(Math.floor(window.y - window.r), 0);
  const right = Math.min(Math.ceil(window.x + window.r), width);
  const bottom = Math.min(Math.ceil(window.y + window.r), Math.ceil(window.bottom), height);
  return { left, top, width: right - left, height: bottom - top };
}

/** Where the focal point goes: to the middle of what the round shape keeps free of text, if that is worth the move. */
function anchorIn(format: Format, window: PhotoWindow | undefined): Point {
  const box = window && boxOf(window, format);
  if (!box || box.width * box.height < 0.1 * format.width * format.height) return { x: 0.5, y: 0.5 };
  return { x: (box.left + box.width / 2) / format.width, y: (box.top + box.height / 2) / format.height };
}

/** A card’s SVG with another ground than its colour, and with its round shape opened. */
function onOtherGround(
  svg: string,
  { width, height }: Format,
  { background }: Palette,
  opening: Opening | undefined,
  ground: string,
): string {
  const own = toXml(h('rect', { width, height, fill: background }));
  return [[own, ground] as const, ...(opening?.replace ?? [])].reduce((text, [before, after]) => replaceOnce(text, before, after), svg);
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
  return (picture: Pixels, { width, height }: Size, crop: Crop): Pixels => {
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
