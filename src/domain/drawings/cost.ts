import type { Sheet } from './sheet.ts';

/** An element of a drawing, as far as its weight goes. */
export interface Part {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Letters between its tags, its children’s left out. */
  letters: number;
  children: Part[];
}

/** What one element is by itself. */
export interface Measure {
  /** How much work it is beside one shape. */
  cost: number;
  /** Names of the parts that it draws once: `<use>`, patterns, masks. */
  uses: readonly string[];
  /** Names of the parts that it draws at each of its points and of those of the shapes in it, or at an end of each shape. */
  markers: readonly { target: string; at: 'points' | 'ends' }[];
  /** How many points its outline has. */
  points: number;
}

/** What looks at all points around each point. */
const slowest = new Set(['feMorphology', 'feConvolveMatrix']);
/** What an effect costs that goes over every point of the picture. */
const effect = 500;
/** What makes a picture of its own of all that stands in it, as large as the drawing, before it is drawn. */
const layered = /(?:^|;)(?:filter|mask|opacity|mix-blend-mode):/;

/**
 * The work of one element, in shapes. An effect goes over every point of the picture: measured with librsvg at 1,200
 * points, fifty effects or a thousand layers take some seconds, and so do five of the slowest ones. Each counts where it
 * is described and where it is used, whether an attribute, a style or the style sheet says so. Letters of one text are laid out together: ten thousand
 * take ten times as long as two thousand.
 */
export function measureOf({ name, attributes, letters }: Part, sheet: Sheet): Measure {
  const { style = '', href = '', d = '', points: corners = '', ...others } = attributes;
  const said = [...Object.entries(others).map(([key, value]) => `${key}:${value}`), style, sheet.of(name, attributes)].join(';');
  const named = (text: string) => [...text.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, target = '']) => target);
  const markers = [...said.matchAll(/(?:^|;)marker(-start|-end|-mid|):([^;]*)/g)].flatMap(([, where = '', value = '']) =>
    named(value).map((target) => ({ target, at: where === '-start' || where === '-end' ? ('ends' as const) : ('points' as const) })),
  );
  const marking = new Set(markers.map(({ target }) => target));
  const points = ((d + corners).match(/\d*\.?\d+(?:e[-+]?\d+)?/gi)?.length ?? 0) / 2;
  return {
    cost: ownCost(name, said) + points / 50 + (letters / 100) ** 2 + effect * (said.match(/(?:blur|drop-shadow)\(/g)?.length ?? 0),
    uses: drawsNothing(name) ? [] : [href.trim().replace(/^#/, ''), ...named(said).filter((target) => !marking.has(target))],
    markers,
    points,
  };
}

/** A gradient that takes its colours from another one, or a text along a path, draws nothing again. */
const drawsNothing = (name: string): boolean => /Gradient$|^(?:textPath|image)$/.test(name);

function ownCost(name: string, said: string): number {
  if (slowest.has(name)) return 5000;
  if (/^fe[A-Z]/.test(name) && !/^fe(?:Merge|Func|.*Light$)/.test(name)) return effect;
  return layered.test(said) && /^(?:g|svg|use|symbol)$/.test(name) ? 50 : 1;
}
