import type { CardTemplate } from '../../schemas/card.ts';
import type { Card } from '../../share-images/card.ts';
import type { Pixels } from '../../share-images/raster.ts';
import { cardOf, type StudioState } from './state.ts';
import { paint } from './paint.ts';

/** The layouts to choose from, each drawn small with the words that have been written. */
export function createSamples(root: HTMLElement) {
  const canvases = new Map(
    [...root.querySelectorAll<HTMLInputElement>('input[name=studio-template]')].map((input) => [
      input.value as CardTemplate,
      input.parentElement!.querySelector('canvas')!,
    ]),
  );
  const last = [...canvases.keys()].at(-1);
  let asked = '';
  let drawn = '';
  return {
    /** What must be drawn for a state: nothing where the words and the colour are those of last time. */
    wanted(card: Card, state: StudioState, words: Record<string, string>): { template: CardTemplate; card: Card }[] {
      const { colour, eyebrow, headline, label, job } = state;
      const shown = { ...state, name: state.name.trim() || (words['name'] ?? ''), figure: state.figure.trim() || '123' };
      const key = JSON.stringify([colour, eyebrow, headline, label, job, shown.name, shown.figure]);
      if (key === drawn) return [];
      asked = key;
      // A name that only fills a gap stands where the layout needs one.
      return [...canvases.keys()].map((template) => ({
        template,
        card: cardOf(card, { ...shown, template, name: template === 'champion' ? shown.name : state.name }, words['sharedBy'] ?? ''),
      }));
    },
    /** A layout in which the words do not fit shows nothing. */
    show(template: CardTemplate, pixels: Pixels | undefined): void {
      const canvas = canvases.get(template);
      if (!canvas) return;
      canvas.toggleAttribute('data-empty', !pixels);
      if (pixels) paint(canvas, pixels);
      if (template === last) drawn = asked;
    },
  };
}
