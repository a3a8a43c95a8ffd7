import type { Card, CardTexts, TextField } from './card.ts';
import type { Block, PlacedLine } from './block.ts';
import { fitStack, tightened, type Stack } from './fit.ts';
import type { FaceName, LatinFace } from './faces.ts';
import { scaleOf, type Format } from './formats.ts';
import type { Area, Circle } from './geometry.ts';
import type { Node } from './markup.ts';
import type { Measure } from './measure.ts';
import { unturned } from './mirror.ts';
import type { Palette } from './palette.ts';
import type { Direction } from './scripts.ts';

/** What a template draws on: the card with its texts as they are drawn, and the means to set them. */
export interface Scene {
  card: Card;
  texts: CardTexts;
  /** Whether all else has failed: words may be taken apart, and letters are as small as need be. */
  tight: boolean;
  /** The face of each text. */
  face: (field: TextField) => FaceName;
  format: Format;
  palette: Palette;
  measure: Measure;
  /** Where the card’s language begins. A drawing for `rtl` is mirrored once it is done. */
  direction: Direction;
  /** A length given for a link image, as it is on this format. */
  px: (length: number) => number;
  /** The format without its margins. */
  safe: Area;
  /** Keeps shapes as they are in a drawing that is mirrored, such as a photo; `axis` is their middle. */
  upright: (axis: number, ...shapes: Node[]) => Node[];
  fit: (blocks: (Block | undefined)[], area: Area, avoid?: Circle[]) => Stack;
}

/** A template’s work. */
export interface Drawing {
  /** Shapes, as elements of SVG in the order of painting. */
  art: Node[];
  /** Lines of text over them. */
  lines: PlacedLine[];
}

export type Template = (scene: Scene) => Drawing;

export function sceneFor(known: Omit<Scene, 'px' | 'safe' | 'upright' | 'fit'>): Scene {
  const { card, format, measure, direction, tight } = known;
  const { left, right, top, bottom } = format.safe;
  const scale = scaleOf(format);
  return {
    ...known,
    px: (length) => length * scale,
    safe: {
      left: direction === 'rtl' ? right : left,
      top,
      right: format.width - (direction === 'rtl' ? left : right),
      bottom: format.height - bottom,
    },
    upright: (axis, ...shapes) => (direction === 'rtl' ? [unturned(axis, ...shapes)] : shapes),
    fit: (blocks, area, avoid = []) => {
      const wanted = blocks.filter((block) => block !== undefined);
      const fit = (some: Block[]) => fitStack(some, area, avoid, measure, card.source);
      if (!tight) return fit(wanted);
      // What fits as it should stays so: it may be another text that has no room.
      try {
        return fit(wanted);
      } catch {
        return fit(wanted.map(tightened));
      }
    },
  };
}

/** The face that suits each text. Quotes speak in a lighter voice, the date of an event in a stronger one. */
export function faceOf(field: TextField, template: Card['template']): LatinFace {
  switch (field) {
    case 'headline':
      return template === 'quote' ? 'display700' : template === 'champion' ? 'text700' : 'display800';
    case 'figure':
    case 'name':
    case 'siteName':
    case 'initials':
    case 'year':
      return 'display800';
    case 'eyebrow':
      return 'text700';
    case 'label':
      return template === 'event' ? 'text700' : 'text500';
    case 'detail':
    case 'organisation':
      return 'text500';
  }
}
