import { formatHex, oklch, wcagContrast, rgb } from 'culori';
import { minimumContrast } from '../palette.ts';
import type { Pixels } from '../raster.ts';

/** A text over a photo: where it stands, in pixels, and its colour. */
export interface TextBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
  colour: string;
}

export type Rgb = [red: number, green: number, blue: number];

/** How opaque the ground’s colour lies over each pixel of a photo: 0 is a bare photo, 255 is none. */
export interface Veil {
  colour: Rgb;
  opacity: Uint8Array;
}

/** A photo is never barer than this behind text: what can be read can still be restless. */
const leastBehindText = 128;
/** Away from the text, a breath of colour joins the photo to the rest. */
const farFromText = 26;
/** From a text to where the veil has its thinnest, as a share of the image’s side. */
const reach = 0.34;
/** The veil is worked out on a grid this wide, in pixels, and drawn smooth between. */
const cell = 12;

/** A shade of a colour deep enough for light text to stand out on, with much of a photo showing through. */
export function deepShade(colour: string): string {
  const { l = 0, c = 0, h } = oklch(colour) ?? {};
  return formatHex({ mode: 'oklch', l: Math.min(l, 0.26), c: Math.min(c, 0.09), ...(h === undefined ? {} : { h }) });
}

/** A product of two numbers up to 255, divided by 255 and rounded: exact, without a division, as it is done ten million times. */
export function over255(product: number): number {
  return (product + 128 + ((product + 128) >> 8)) >> 8;
}

/** One channel of a pixel below the veil, all from 0 to 255. `underVeil` draws by the same sum. */
export function veiled(value: number, colour: number, opacity: number): number {
  return over255(value * (255 - opacity) + colour * opacity);
}

export function channelsOf(colour: string): Rgb {
  const { r = 0, g = 0, b = 0 } = rgb(colour) ?? {};
  return [r, g, b].map((channel) => Math.round(channel * 255)) as Rgb;
}

/**
 * The veil that is laid over a photo: as thin behind the texts as lets each of them keep the contrast of WCAG 1.4.3
 * with every single pixel, and thinner the further away.
 */
export function veilFor(photo: Pixels, texts: readonly TextBox[], background: string): Veil {
  const colour = channelsOf(background);
  return { colour, opacity: spread(photo, texts, opacityBehind(photo, texts, colour)) };
}

function opacityBehind(photo: Pixels, texts: readonly TextBox[], colour: Rgb): number {
  let [low, high] = [leastBehindText, 255];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (texts.every((text) => isReadable(photo, text, colour, middle))) high = middle;
    else low = middle + 1;
  }
  return high;
}

function isReadable({ width, height, data }: Pixels, text: TextBox, colour: Rgb, opacity: number): boolean {
  const [red, green, blue] = colour.map((channel, index) => luminances([0.2126, 0.7152, 0.0722][index]!, channel, opacity)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  // The contrast with black is the text’s own luminance plus 0.05, over 0.05.
  const own = wcagContrast(text.colour, '#000000') * 0.05;
  const onDark = own > 0.5;
  const limit = onDark ? own / minimumContrast - 0.05 : own * minimumContrast - 0.05;
  const { left, top, right, bottom } = within(text, width, height);
  for (let y = top; y < bottom; y += 1) {
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
      const luminance = red[data[at]!]! + green[data[at + 1]!]! + blue[data[at + 2]!]!;
      if (onDark ? luminance > limit : luminance < limit) return false;
    }
  }
  return true;
}

/** WCAG 2.2, “relative luminance”: what each value of a channel adds to it below the veil. */
function luminances(weight: number, colour: number, opacity: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, value) => {
    const channel = veiled(value, colour, opacity) / 255;
    return weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  });
}

function within({ left, top, right, bottom }: TextBox, width: number, height: number) {
  return {
    left: Math.max(Math.floor(left), 0),
    top: Math.max(Math.floor(top), 0),
    right: Math.min(Math.ceil(right), width),
    bottom: Math.min(Math.ceil(bottom), height),
  };
}

/** Full behind the texts (and a cell around them, so that drawing between grid points cannot thin it), then fading. */
function spread({ width, height }: Pixels, texts: readonly TextBox[], behind: number): Uint8Array {
  const fade = reach * Math.sqrt(width * height);
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const grid = Float32Array.from({ length: columns * rows }, (_, index) => {
    const x = (index % columns) * cell;
    const y = Math.floor(index / columns) * cell;
    const away = Math.min(
      ...texts.map((text) => Math.hypot(beyond(x, text.left, text.right), beyond(y, text.top, text.bottom)) - 2 * cell),
    );
    const share = Math.min(Math.max(away / fade, 0), 1);
    return behind + (Math.min(farFromText, behind) - behind) * share * share * (3 - 2 * share);
  });
  const opacity = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / cell) * columns;
    const down = (y % cell) / cell;
    const at = (column: number) => grid[row + column]! * (1 - down) + grid[row + columns + column]! * down;
    for (let column = 0; column < columns - 1; column += 1) {
      const from = at(column);
      const step = (at(column + 1) - from) / cell;
      const start = column * cell;
      const end = Math.min(start + cell, width);
      for (let x = start; x < end; x += 1) opacity[y * width + x] = Math.round(from + step * (x - start));
    }
  }
  return opacity;
}

function beyond(place: number, from: number, to: number): number {
  return Math.max(from - place, place - to, 0);
}
