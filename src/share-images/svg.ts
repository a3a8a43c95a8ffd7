import satori, { type SatoriNode } from 'satori';
import { textsOf, type Card, type CardTexts, type TextField } from './card.ts';
import { coverTexts } from './coverage.ts';
import { graphemeImages, inlineEmoji, type EmojiSource } from './emoji.ts';
import { PictureError } from './errors.ts';
import type { PlacedLine } from './block.ts';
import { faces, type Fonts } from './fonts.ts';
import type { Format } from './formats.ts';
import { h, placed, toXml } from './markup.ts';
import { createMeasurer, textStyle } from './measure.ts';
import { paletteFor, type Brand } from './palette.ts';
import { drawable, piecesOf, visible } from './pieces.ts';
import { faceOf, sceneFor, type Drawing } from './scene.ts';
import { templates } from './templates/index.ts';

export interface SvgTools {
  brand: Brand;
  fonts: Fonts;
  emoji: EmojiSource;
  /** Told of each drawing before it is painted, and of each element that Satori lays out: tests compare them. */
  inspect?: { drawing?: (drawing: Drawing) => void; node?: (node: SatoriNode) => void };
}

export type RenderSvg = (card: Card, format: Format) => Promise<string>;

/** Makes the function that draws cards as SVG, its letters turned into paths. Runs in Node and in a browser. */
export function createSvgRenderer({ brand, fonts, emoji, inspect }: SvgTools): RenderSvg {
  const measurer = createMeasurer(fonts);

  return async (card, format) => {
    checkPhoto(card);
    const texts = mapTexts(textsOf(card), (text) => drawable(text, card.language));
    const { face, emoji: pictures } = await coverTexts(card.source, mapTexts(texts, visible), (field) => faceOf(field, card.template), fonts, emoji);
    const parts = fieldsOf(texts).flatMap(([field, text]) => partsOf(text).map((part) => ({ text: part, face: face(field) })));
    const measure = await measurer.learn(parts, pictures);
    const palette = paletteFor(card.colour, brand);
    const drawing = templates[card.template](sceneFor({ card, texts, face, format, palette, measure }));
    inspect?.drawing?.(drawing);

    const { width, height } = format;
    const letters = await satori(page(drawing.lines, format) as Parameters<typeof satori>[0], {
      width,
      height,
      fonts: fonts.files,
      graphemeImages: graphemeImages(pictures),
      ...(inspect?.node && { onNodeDetected: inspect.node }),
    });
    // Shapes do not pass through Satori: it would wrap them in an image with a
    // mask, which costs resvg 100 ms. They stand under its letters instead.
    const shapes = [h('rect', { width, height, fill: palette.background }), ...drawing.art].map(toXml).join('');
    return inlineEmoji(letters, pictures).replace(/^<svg[^>]*>/, (tag) => tag + shapes);
  };
}

function page(lines: PlacedLine[], { width, height }: Format) {
  return placed(0, 0, { position: 'relative', width, height }, ...lines.map(lineNode));
}

/** A line stands in a box as high as its font, so that its baseline is where the template put it. */
function lineNode({ text, face, size, colour, left, baseline }: PlacedLine) {
  const { ascent, descent } = faces[face];
  return placed(left, baseline - ascent * size, { color: colour, lineHeight: ascent + descent, ...textStyle(face, size) }, text);
}

/** What the templates will need to know the width of. */
function partsOf(text: string): string[] {
  return ['\u00A0', '-', ...piecesOf(text).map((piece) => piece.text)];
}

function fieldsOf(texts: CardTexts): [TextField, string][] {
  return Object.entries(texts) as [TextField, string][];
}

function mapTexts(texts: CardTexts, change: (text: string) => string): CardTexts {
  return Object.fromEntries(fieldsOf(texts).map(([field, text]) => [field, change(text)]));
}

function checkPhoto({ person, source }: Card): void {
  const photo = person?.photo;
  if (photo !== undefined && !/^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+=*$/.test(photo)) throw new PictureError(source, photo);
}
