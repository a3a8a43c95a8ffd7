import decodeQR from 'qr/decode.js';
import { cleanDrawing } from '../../domain/drawings/clean.ts';
import type { Part } from './parts.ts';
import { drawnPixels, type Pixels, pixelsOf } from './pixels.ts';

/** What the QR codes of a file say, read back from what is drawn. */
export interface Codes {
  /** Each code’s text, with the place of the code: `fr/index.html → QR`. */
  texts: Part[];
  /** Drawings that say they are a code, and cannot be read: by no phone either. */
  unread: number;
}

/** A picture with more codes than this is no page of ours. */
const MOST = 8;

/** The smallest code has over two hundred dark modules (ISO/IEC 18004): a drawing of fewer signs than this, such as a symbol of the menu, is none. */
const SHORTEST = 600;
const DRAWING = /<svg\b[^>]*>[\s\S]*?<\/svg>/g;
/** As components/ui/QrCode.astro calls its own. */
const IS_CODE = /^<svg\b[^>]*\bclass="(?:[^"]* )?qr[ "]/;

/**
 * Reads the codes in drawings and pictures, as a phone would: from points, and by another library than the one that draws them. The same drawing stands in
 * many pages and is looked at once.
 */
export class CodeReader {
  readonly #known = new Map<string, Promise<string[]>>();

  async codesIn(parts: readonly Part[]): Promise<Codes> {
    const codes: Codes = { texts: [], unread: 0 };
    for (const { path, text, picture } of parts) {
      const add = (said: readonly string[]) => codes.texts.push(...said.map((words) => ({ path: `${path} → QR`, text: words })));
      if (picture !== undefined) add(said(await pixelsOf(picture)));
      for (const [drawing] of text.matchAll(DRAWING)) {
        const found = drawing.length < SHORTEST ? [] : await this.#read(drawing);
        add(found);
        if (found.length === 0 && IS_CODE.test(drawing)) codes.unread += 1;
      }
    }
    return codes;
  }

  #read(drawing: string): Promise<string[]> {
    const known = this.#known.get(drawing) ?? drawnPixels(cleanDrawing(drawing).svg).then(said);
    this.#known.set(drawing, known);
    return known;
  }
}

/** What the codes in a picture say, one after the other: each that was read is painted over. No time limit: another machine would read another number. */
function said(pixels: Pixels | undefined): string[] {
  const texts: string[] = [];
  while (pixels !== undefined && texts.length < MOST) {
    let box: Box | undefined;
    try {
      texts.push(decodeQR(pixels, { effort: EFFORT, timeLimit: Infinity, pointsOnDetect: ({ boundingBox }) => void (box = boundingBox) }));
    } catch {
      return texts;
    }
    if (box === undefined) return texts;
    paintOver(pixels, box);
  }
  return texts;
}

/** Tries of the reader at what it does not see at once. More find codes in photographs of crumpled paper, and take ten times as long. */
const EFFORT = 4;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function paintOver({ width, height, data }: Pixels, box: Box): void {
  const left = Math.max(0, Math.floor(box.x));
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++) data.fill(255, (y * width + left) * 3, (y * width + right) * 3);
}
