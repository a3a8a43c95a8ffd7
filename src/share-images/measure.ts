import satori from 'satori';
import { withoutControls } from './bidi.ts';
import type { Lettering } from './coverage.ts';
import { forSatori, graphemeImages } from './emoji.ts';
import { faces, type FaceName } from './faces.ts';
import { h, placed } from './markup.ts';

/** The width of a text on one line, in ems, its letters’ tracking included. */
export type Measure = (text: string, face: FaceName) => number;

/** Large enough that rounding to a pixel is a thousandth of an em. */
const size = 1000;
const remembered = 20_000;

/**
 * Measures texts with Satori itself: what draws the letters (HarfBuzz, with
 * kerning, in whichever font file has them) says how wide they are. Widths are
 * remembered, as names and words come back from card to card.
 */
export function createMeasurer() {
  const widths = new Map<string, number>();
  const keyOf = (text: string, face: FaceName) => `${face} ${text}`;

  async function learn(texts: { text: string; face: FaceName }[], lettering: Lettering): Promise<Measure> {
    if (widths.size > remembered) widths.clear();
    const wanted = texts
      .map(({ text, face }) => ({ text: withoutControls(text), face }))
      .filter(({ text, face }) => !widths.has(keyOf(text, face)));
    if (wanted.length > 0) {
      const found: number[] = [];
      const probes = wanted.map(({ text, face }) =>
        placed(0, 0, {}, h('span', { style: textStyle(face, size, lettering) }, forSatori(text, lettering.emoji))),
      );
      const root = h('div', { style: { display: 'flex', position: 'relative', width: 100_000, height: 100 } }, probes);
      await satori(root as Parameters<typeof satori>[0], {
        width: 100_000,
        height: 100,
        fonts: lettering.files,
        graphemeImages: graphemeImages(lettering.emoji),
        onNodeDetected: ({ type, width }) => void (type === 'span' && found.push(width)),
      });
      for (const [index, { text, face }] of wanted.entries()) widths.set(keyOf(text, face), (found[index] ?? 0) / size);
    }
    return (text, face) => {
      const width = widths.get(keyOf(withoutControls(text), face));
      if (width === undefined) throw new Error(`“${text}” was not measured in ${face}.`);
      return width;
    };
  }

  return { learn };
}

/** The style of a line of text, `size` pixels high. */
export function textStyle(face: FaceName, size: number, { filesOf }: Pick<Lettering, 'filesOf'>) {
  const { weight, tracking } = faces[face];
  const fontFamily = filesOf(face)
    .map(({ name }) => name)
    .join(', ');
  return { fontFamily, fontWeight: weight, fontSize: size, letterSpacing: tracking * size, whiteSpace: 'nowrap', flexShrink: 0 };
}
