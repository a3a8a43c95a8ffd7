import { visualRuns, withoutControls, type Run } from './bidi.ts';
import type { PlacedLine } from './block.ts';
import type { Lettering } from './coverage.ts';
import { forSatori } from './emoji.ts';
import { faces, isLatin, type FaceName } from './faces.ts';
import { lacking } from './fonts.ts';
import { placed, type Node } from './markup.ts';
import { textStyle, type Measure } from './measure.ts';
import type { Direction } from './scripts.ts';

/** A line as it is drawn: whole where it is Latin, else in runs from left to right. */
export interface SetLine extends PlacedLine {
  runs?: Run[];
}

export function setLine(line: PlacedLine, base: Direction, { emoji }: Lettering): SetLine {
  return isLatin(line.face) ? line : { ...line, runs: visualRuns(line.text, base, (sign) => emoji.has(sign)) };
}

/** What must be measured before a line is drawn. */
export function runTexts({ face, runs = [] }: SetLine): { text: string; face: FaceName }[] {
  return runs.map(({ text, kind }) => ({ face, text: kind === 'space' ? '\u00A0' : text }));
}

/** The boxes of a line’s letters, for Satori. */
export function lineNodes(line: SetLine, lettering: Lettering, measure: Measure): Node[] {
  const { runs, text, face, size, colour, left, baseline } = line;
  if (!runs) {
    // A box as high as the font, so that the baseline is where the template put it.
    const { ascent, descent } = faces[face];
    return [
      placed(
        left,
        baseline - ascent * size,
        { color: colour, lineHeight: ascent + descent, ...textStyle(face, size, lettering) },
        forSatori(withoutControls(text), lettering.emoji),
      ),
    ];
  }
  const style = { color: colour, lineHeight: 1, ...textStyle(face, size, lettering) };
  const total = runTexts(line).reduce((sum, { text: part }) => sum + measure(part, face) * size, 0);
  // Widths of pieces and of runs differ by their kerning: what begins at the right is placed from there.
  let at = runs.some(({ direction }) => direction === 'rtl') ? left + line.width - total : left;
  return runs.flatMap((run, index) => {
    const start = at;
    at += measure(runTexts(line)[index]!.text, face) * size;
    if (run.kind === 'space') return [];
    return [
      placed(
        start,
        baseline - boxBaseline(run, line, lettering),
        { ...style, direction: run.direction, textAlign: 'left' },
        forSatori(run.text, lettering.emoji),
      ),
    ];
  });
}

/**
 * How far below the top of its box Satori puts a run’s baseline, in a box that
 * is as high as the letters’ size: it depends on the file of the first letter.
 * Satori rounds as browsers do. An emoji is centred on the letters.
 */
function boxBaseline({ text, kind }: Run, { face, size }: PlacedLine, { filesOf }: Lettering): number {
  if (kind === 'emoji') return (size + faces[face].capHeight * size) / 2;
  const first = filesOf(face).find((file) => lacking([String.fromCodePoint(text.codePointAt(0) ?? 0)], [file]).length === 0);
  const [above, below] = [Math.round((first?.ascent ?? 1) * size), Math.round((first?.descent ?? 0) * size)];
  return above + Math.floor((size - above - below) / 2);
}
