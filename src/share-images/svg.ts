import satori, { type SatoriNode } from 'satori';
import { withoutControls } from './bidi.ts';
import { textsOf, type Card, type CardTexts, type TextField } from './card.ts';
import { coverTexts } from './coverage.ts';
import { graphemeImages, inlineEmoji, type EmojiSource } from './emoji.ts';
import { FitError, PictureError } from './errors.ts';
import type { FaceName } from './faces.ts';
import { lineNodes, runTexts, setLine } from './letters.ts';
import type { Fonts } from './fonts.ts';
import type { Format } from './formats.ts';
import { h, placed, toXml, type Node } from './markup.ts';
import { createMeasurer, type Measure } from './measure.ts';
import { mirrored } from './mirror.ts';
import { paletteFor, type Brand } from './palette.ts';
import { drawable, lettersOf, piecesOf, visible } from './pieces.ts';
import { faceOf, sceneFor, type Drawing } from './scene.ts';
import type { ScriptFonts } from './script-fonts.ts';
import { directionOf, directionOfText } from './scripts.ts';
import { templates } from './templates/index.ts';

export interface SvgTools {
  brand: Brand;
  fonts: Fonts;
  /** Fonts of other scripts than Latin, read when a card’s texts need them. Without, such a card is refused. */
  scripts?: ScriptFonts;
  emoji: EmojiSource;
  /** Told of each drawing before it is painted, of each element that Satori lays out, and of letters that it has no font for: tests compare them. */
  inspect?: { drawing?: (drawing: Drawing) => void; node?: (node: SatoriNode) => void; missing?: (letters: string) => void };
}

export type RenderSvg = (card: Card, format: Format) => Promise<string>;

/** Makes the function that draws cards as SVG, its letters turned into paths. Runs in Node and in a browser. */
export function createSvgRenderer({ brand, inspect, ...supplies }: SvgTools): RenderSvg {
  const measurer = createMeasurer();

  return async (card, format) => {
    checkPhoto(card);
    const texts = mapTexts(textsOf(card), (text) => drawable(text, card.language));
    const lettering = await coverTexts(card, mapTexts(texts, inked), (field) => faceOf(field, card.template), supplies);
    const parts = fieldsOf(texts).flatMap(([field, text]) => partsOf(text).map((part) => ({ text: part, face: lettering.face(field) })));
    const known = await measurer.learn(parts, lettering);
    const palette = paletteFor(card.colour, brand);
    const direction = directionOf(card.language);
    const { width, height } = format;
    const around = { card, texts, face: lettering.face, format, palette, direction };
    const draw = (measure: Measure, tight: boolean) => templates[card.template](sceneFor({ ...around, measure, tight }));
    const drawn =
      unlessTooLong(() => draw(known, false)) ?? draw(await measurer.learn(letterParts(texts, lettering.face), lettering), true);
    const drawing = direction === 'rtl' ? mirrored(drawn, width) : drawn;
    inspect?.drawing?.(drawing);

    const lines = drawing.lines.map((line) => setLine(line, directionOfText(texts[line.field] ?? '', card.language), lettering));
    const measureRun = await measurer.learn(lines.flatMap(runTexts), lettering);
    const nodes = lines.flatMap((line) => lineNodes(line, lettering, measureRun));
    const letters = await satori(page(nodes, format) as Parameters<typeof satori>[0], {
      width,
      height,
      fonts: lettering.files,
      graphemeImages: graphemeImages(lettering.emoji),
      ...(inspect?.node && { onNodeDetected: inspect.node }),
      ...(inspect?.missing && { loadAdditionalAsset: async (_language: string, letters: string) => (inspect.missing?.(letters), []) }),
    });
    // Shapes do not pass through Satori: it would wrap them in an image with a
    // mask, which costs resvg 100 ms. They stand under its letters instead.
    const shapes = [h('rect', { width, height, fill: palette.background }), ...drawing.art].map(toXml).join('');
    return inlineEmoji(letters, lettering.emoji).replace(/^<svg[^>]*>/, (tag) => tag + shapes);
  };
}

function page(nodes: Node[], { width, height }: Format) {
  return placed(0, 0, { position: 'relative', width, height }, ...nodes);
}

/** What is drawn, or nothing where a text does not fit. */
function unlessTooLong(draw: () => Drawing): Drawing | undefined {
  try {
    return draw();
  } catch (error) {
    if (error instanceof FitError) return undefined;
    throw error;
  }
}

/** What must be measured before words are taken apart. */
function letterParts(texts: CardTexts, face: (field: TextField) => FaceName): { text: string; face: FaceName }[] {
  return fieldsOf(texts).flatMap(([field, text]) =>
    [...new Set([...partsOf(text), ...lettersOf(piecesOf(text)).map((piece) => piece.text)])].map((part) => ({
      text: part,
      face: face(field),
    })),
  );
}

/** The text without what is not drawn. */
function inked(text: string): string {
  return withoutControls(visible(text));
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
