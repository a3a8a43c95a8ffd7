import type { CardColour, CardTemplate } from '../../schemas/card.ts';
import { fill } from '../../i18n/fill.ts';
import type { Card } from '../../share-images/card.ts';
import type { Point } from '../../share-images/remix/crop.ts';
import type { Problem } from '../../share-images/remix/types.ts';
import type { PhotoPlace } from '../../share-images/remix/window.ts';

/** What an employee has chosen and written. */
export interface StudioState {
  template: CardTemplate;
  colour: CardColour;
  eyebrow: string;
  headline: string;
  figure: string;
  label: string;
  /** Their first name and job, if they like. */
  name: string;
  job: string;
  place: PhotoPlace;
  focal: Point;
}

/** The state that gives the card as it is. */
export function stateOf({ template, colour, eyebrow = '', headline, figure = '', label = '' }: Card): StudioState {
  return { template, colour, eyebrow, headline, figure, label, name: '', job: '', place: 'round', focal: { x: 0.5, y: 0.5 } };
}

/**
 * The card that the state asks for. An untouched state gives the build’s own card back, and so its very picture.
 * Whoever is named speaks in a portrait, and in a quote that names nobody else. Elsewhere they join the line below the
 * headline; below somebody else’s words, as those who share them.
 * @param sharedBy how that is said, `{who}` left to fill
 */
export function cardOf(card: Card, state: StudioState, sharedBy: string): Card {
  const { template, colour } = state;
  const [eyebrow, headline, figure, label, name, job] = [
    state.eyebrow,
    state.headline,
    state.figure,
    state.label,
    state.name,
    state.job,
  ].map((text) => text.trim()) as [string, string, string, string, string, string];
  const author = name !== '' && (template === 'champion' || (template === 'quote' && label === ''));
  const who = [name, job].filter(Boolean).join(', ');
  const below = author ? label : [label, who && template === 'quote' && label ? fill(sharedBy, { who }) : who].filter(Boolean).join(' · ');
  const { eyebrow: _eyebrow, label: _label, figure: _figure, person: _person, ...rest } = card;
  return {
    ...rest,
    template,
    colour,
    headline,
    ...(eyebrow && { eyebrow }),
    ...(below && { label: below }),
    ...(figure && { figure }),
    ...(author && { person: { name, detail: job, initials: initialOf(name) } }),
  };
}

/** What a template cannot do without, where the state lacks it. */
export function lacking({ template, headline, figure, name }: StudioState): Problem | undefined {
  if (template === 'figure' && !figure.trim()) return { kind: 'figure' };
  if (template === 'champion' && !name.trim()) return { kind: 'name' };
  return headline.trim() ? undefined : { kind: 'headline' };
}

function initialOf(name: string): string {
  const [first = ''] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name);
  return typeof first === 'string' ? first : first.segment.toUpperCase();
}
