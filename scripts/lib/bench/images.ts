import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardColours } from '../../../src/schemas/card.ts';
import { brandSchema } from '../../../src/schemas/settings.ts';
import { renderAhead } from '../../../src/share-images/ahead.ts';
import type { Card } from '../../../src/share-images/card.ts';
import { renderShareImage } from '../../../src/share-images/render.node.ts';

/** How fast share images are, in images a second: those that are drawn, and those that are found as they were. */
export interface ImageSpeed {
  made: number;
  reused: number;
}

const templates = ['announcement', 'quote', 'event', 'job', 'page', 'champion'] as const;
const words = 'la fibre arrive demain chez vous avec nos équipes de Saint-Denis, et douze ateliers réparent les box'.split(' ');

/** Cards as a site has them: each with words of its own, in every template and colour. The same ones on each call. */
export function benchCards(count: number): Card[] {
  return Array.from({ length: count }, (_, index): Card => {
    const template = templates[index % templates.length]!;
    const from = index % words.length;
    const headline = [...words.slice(from), ...words.slice(0, from)].slice(0, 4 + (index % 9)).join(' ');
    return {
      template,
      colour: cardColours[index % cardColours.length]!,
      language: 'fr',
      eyebrow: `Guide, chapitre ${index}`,
      headline: template === 'champion' ? 'Championne Flambeau' : headline,
      ...(template === 'event' && { label: `Jeudi ${1 + (index % 28)} novembre, 12 h 30, en ligne` }),
      ...(template === 'champion' || template === 'quote'
        ? { person: { name: `Awa Lemaire ${index}`, detail: 'Réseaux mobiles, Lille', initials: 'AL' } }
        : {}),
      site: { organisation: 'Orvane', name: 'Flambeau' },
      alt: '',
      source: `bench/${index}`,
    };
  });
}

/** Draws cards into an empty cache as the build does, then asks for them again. A first image, which loads fonts and modules, does not count. */
export async function benchImages(count: number): Promise<ImageSpeed> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'flambeau-bench-'));
  const options = { brand: brandSchema.parse({}), cacheDir };
  try {
    const [first, ...cards] = benchCards(count + 1);
    await renderShareImage(first!, 'link', options);
    const speed = async () => {
      const start = performance.now();
      const bySource = new Map(cards.map((card) => [card.source, card]));
      const ask = renderAhead([...bySource.keys()], (source) => renderShareImage(bySource.get(source)!, 'link', options));
      for (const { source } of cards) await ask(source);
      return count / ((performance.now() - start) / 1000);
    };
    return { made: await speed(), reused: await speed() };
  } finally {
    await rm(cacheDir, { recursive: true });
  }
}
