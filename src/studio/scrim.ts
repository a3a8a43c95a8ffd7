import { formatHex, interpolate, rgb, wcagContrast } from 'culori';
import { minimumContrast } from '../share-images/palette.ts';
import type { Pixels } from '../share-images/raster.ts';

/** A text over a photo: where it stands, in pixels, and its colour. */
export interface TextBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
  colour: string;
}

/** What is laid over a photo so that text can be read on it. */
export interface Scrim {
  /** `#rrggbb` */
  colour: string;
  /** From 0, a bare photo, to 1, none. */
  opacity: number;
}

/** A photo is never shown barer than this behind text: what is readable can still be restless. */
const least = 0.5;
const steps = 100;

/** On the scrim’s own colour, text has contrast to spare, so that some of the photo may show. */
const spare = 9;

/**
 * The lightest veil of the image’s colour under which every text keeps the contrast of WCAG 1.4.3 with every single
 * pixel of the photo behind it. The ground’s colour is deepened first, away from the text, where it leaves too little.
 */
export function scrimFor(photo: Pixels, texts: readonly TextBox[], background: string): Scrim {
  const colour = deepened(background, texts.map((text) => text.colour));
  const readable = (step: number) => texts.every((text) => isReadable(photo, text, colour, step / steps));
  let [low, high] = [least * steps, steps];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (readable(middle)) high = middle;
    else low = middle + 1;
  }
  return { colour, opacity: high / steps };
}

function deepened(background: string, colours: readonly string[]): string {
  const worst = (ground: string) => Math.min(...colours.map((colour) => wcagContrast(colour, ground)));
  const away = isLight(colours[0] ?? '#ffffff', background) ? '#000000' : '#ffffff';
  const shade = interpolate([background, away], 'oklch');
  for (let share = 0; share < 0.8; share += 0.04) {
    const ground = formatHex(shade(share));
    if (worst(ground) >= spare) return ground;
  }
  return formatHex(shade(0.8));
}

function isLight(colour: string, background: string): boolean {
  return wcagContrast(colour, '#000000') > wcagContrast(background, '#000000');
}

/** What a pixel’s channel becomes below the scrim: the same sum that `compose` does. */
export function veil(value: number, scrim: number, opacity: number): number {
  return Math.round(value * (1 - opacity) + scrim * opacity);
}

export function channels(colour: string): [number, number, number] {
  const { r = 0, g = 0, b = 0 } = rgb(colour) ?? {};
  return [r, g, b].map((channel) => Math.round(channel * 255)) as [number, number, number];
}

/** WCAG 2.2, “relative luminance”: how much a channel’s value from 0 to 255 adds. */
function luminanceTable(weight: number, scrim: number, opacity: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, value) => {
    const channel = veil(value, scrim, opacity) / 255;
    return weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  });
}

function isReadable({ width, height, data }: Pixels, text: TextBox, colour: string, opacity: number): boolean {
  const [red, green, blue] = channels(colour).map((channel, index) => luminanceTable([0.2126, 0.7152, 0.0722][index]!, channel, opacity)) as [Float64Array, Float64Array, Float64Array];
  const own = wcagContrast(text.colour, '#000000') * 0.05;
  const lighter = isLight(text.colour, colour);
  // The luminance of text plus 0.05, over that of the ground plus 0.05, or the reverse.
  const most = own / minimumContrast - 0.05;
  const fewest = own * minimumContrast - 0.05;
  const right = Math.min(Math.ceil(text.right), width);
  const bottom = Math.min(Math.ceil(text.bottom), height);
  for (let y = Math.max(Math.floor(text.top), 0); y < bottom; y += 1) {
    for (let x = Math.max(Math.floor(text.left), 0); x < right; x += 1) {
      const at = (y * width + x) * 4;
      const luminance = red[data[at]!]! + green[data[at + 1]!]! + blue[data[at + 2]!]!;
      if (lighter ? luminance > most : luminance < fewest) return false;
    }
  }
  return true;
}
