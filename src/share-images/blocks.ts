import type { TextField } from './card.ts';
import type { Block } from './block.ts';
import { sizesBetween } from './fit.ts';
import { isWide } from './formats.ts';
import type { Scene } from './scene.ts';

/**
 * The texts that most templates set. The largest size is given in pixels of a
 * link image, and grows with the format. The smallest is what can still be
 * read, and does not: a phone shows every format about 350 points wide, where
 * 36 pixels make 11 points.
 */
type Look = Pick<Block, 'colour' | 'maxLines' | 'gap' | 'linePrice' | 'weight'> & { sizes: [largest: number, smallest: number] };

/** A block for one of the card’s texts, or nothing where the card has none. */
export function block({ face, texts, px }: Scene, field: TextField, { sizes: [largest, smallest], ...look }: Look): Block | undefined {
  const text = texts[field];
  return text ? { ...look, field, text, face: face(field), sizes: sizesBetween(px(largest), smallest) } : undefined;
}

export function eyebrow(scene: Scene): Block | undefined {
  return block(scene, 'eyebrow', { colour: scene.palette.accent, sizes: [38, 30], maxLines: 2 });
}

/** On a wide image a line less is worth letters a sixth smaller; on a high one there is room below. */
export function headline(scene: Scene, sizes: [number, number], maxLines: number): Block | undefined {
  const { palette, px, format, texts } = scene;
  const gap = texts.eyebrow ? { px: px(24), em: 0.16 } : undefined;
  return block(scene, 'headline', { colour: palette.text, sizes, maxLines, gap, linePrice: isWide(format) ? 0.16 : 0.05, weight: 2.5 });
}

export function label(scene: Scene): Block | undefined {
  const { palette, px } = scene;
  return block(scene, 'label', { colour: palette.soft, sizes: [42, 32], maxLines: 3, gap: { px: px(46) } });
}
