import type { TextField } from './card.ts';

/** A card that cannot be drawn. `source` is the entry that it belongs to. */
export class ShareImageError extends Error {
  readonly source: string;

  constructor(source: string, message: string) {
    super(`${source}: ${message}`);
    this.name = new.target.name;
    this.source = source;
  }
}

/** A text does not fit its place, even at the smallest size. */
export class FitError extends ShareImageError {
  readonly field: TextField;
  readonly text: string;
  /** The place, in pixels. */
  readonly box: { width: number; height: number };

  constructor(source: string, field: TextField, text: string, box: { width: number; height: number }) {
    const size = `${Math.floor(box.width)} × ${Math.floor(box.height)} px`;
    super(
      source,
      `the ${field} of the share image does not fit in ${size}, even in the smallest letters: “${text}”. Shorten it, or let its long words be divided: U+00AD is an invisible hyphen.`,
    );
    this.field = field;
    this.text = text;
    this.box = box;
  }
}

/** The fonts lack characters of a text, and they are no emoji either. */
export class GlyphError extends ShareImageError {
  readonly field: TextField;
  readonly characters: string[];

  constructor(source: string, field: TextField, characters: string[]) {
    const list = characters.map((character) => `“${character}” (${codes(character)})`).join(', ');
    super(source, `the share image’s fonts cannot draw ${list}, in its ${field}. Write it otherwise.`);
    this.field = field;
    this.characters = characters;
  }
}

/** A picture that is no JPEG or PNG data URI. */
export class PictureError extends ShareImageError {
  constructor(source: string, picture: string) {
    super(source, `the photo of the share image must be a JPEG or PNG data URI, and starts with “${picture.slice(0, 40)}”.`);
  }
}

/** A template lacks what it shows. */
export class CardError extends ShareImageError {}

function codes(character: string): string {
  return [...character].map((point) => `U+${point.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
