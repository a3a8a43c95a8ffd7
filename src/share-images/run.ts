import type { FaceName } from './faces.ts';
import type { Measure } from './measure.ts';
import { piecesOf } from './pieces.ts';

/** A text on one line, and its width in ems. */
export function runOf(text: string, face: FaceName, measure: Measure): { text: string; width: number } {
  const space = measure('\u00A0', face);
  const run = { text: '', width: 0 };
  for (const [index, piece] of piecesOf(text).entries()) {
    const spaced = index > 0 && piece.spaced;
    run.text += (spaced ? ' ' : '') + piece.text;
    run.width += (spaced ? space : 0) + measure(piece.text, face);
  }
  return run;
}
