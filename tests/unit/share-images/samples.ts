import { resolve } from 'node:path';
import type { CardTemplate } from '../../../src/schemas/card.ts';
import { brandSchema } from '../../../src/schemas/settings.ts';
import type { Card } from '../../../src/share-images/card.ts';
import { loadEmoji } from '../../../src/share-images/emoji.node.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';
import type { Drawing } from '../../../src/share-images/scene.ts';
import type { ScriptFonts } from '../../../src/share-images/script-fonts.ts';
import { createSvgRenderer } from '../../../src/share-images/svg.ts';
import type { Format } from '../../../src/share-images/formats.ts';

export const brand = brandSchema.parse({});

export const goldenFolder = resolve(import.meta.dirname, 'golden');

const common = {
  colour: 'night',
  language: 'fr',
  site: { organisation: 'Orvane', name: 'Flambeau' },
  alt: '',
  source: 'posts/fr/sample',
} as const;

/** One card a template, as an editor would write them. */
export const samples: Record<CardTemplate, Card> = {
  announcement: {
    ...common,
    template: 'announcement',
    eyebrow: 'Environnement',
    headline: 'Réparer plutôt que jeter',
    label: 'Nos ateliers de Roubaix et de Gdańsk',
  },
  figure: {
    ...common,
    template: 'figure',
    colour: 'pine',
    eyebrow: 'Environnement',
    figure: '12 000',
    headline: 'box remises en service cette année',
    label: 'Rapport de durabilité 2026',
  },
  quote: {
    ...common,
    template: 'quote',
    colour: 'sky',
    headline: '« Je ne savais pas souder. Six semaines plus tard, je raccordais mon premier immeuble. »',
    person: { name: 'Awa M.', detail: 'Technicienne fibre, Lille', initials: 'AM' },
  },
  event: {
    ...common,
    template: 'event',
    colour: 'ember',
    eyebrow: 'Webinaire',
    headline: 'La 5G privée en usine, sans jargon',
    label: 'Jeudi 12 novembre, 12 h 30, en ligne',
  },
  job: {
    ...common,
    template: 'job',
    colour: 'flame',
    eyebrow: 'On recrute',
    headline: '40 techniciens fibre à Lille',
    label: 'Débutants compris, formation payée',
  },
  champion: {
    ...common,
    template: 'champion',
    headline: 'Championne Flambeau',
    person: { name: 'Chloé Lemaire', detail: 'Ressources humaines, Rennes', initials: 'CL' },
    year: '2027',
  },
  page: { ...common, template: 'page', colour: 'paper', eyebrow: 'Guide, chapitre 3', headline: 'Dire qui l’on est, simplement' },
};

/** A line of text as Satori laid it out, in pixels. */
export interface LaidOut {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Inspected {
  svg: string;
  drawing: Drawing;
  /** In the order of `drawing.lines`: one a line, or one a word in other scripts than Latin. */
  laidOut: LaidOut[];
  /** What Satori has no font for. */
  missing: string[];
}

/** Draws a card and keeps what the template asked for, and what Satori made of it. */
export async function inspectCard(card: Card, format: Format, scripts?: ScriptFonts): Promise<Inspected> {
  const drawings: Drawing[] = [];
  const laidOut: LaidOut[] = [];
  const missing: string[] = [];
  const render = createSvgRenderer({
    brand,
    fonts: await loadFonts(),
    ...(scripts && { scripts }),
    emoji: loadEmoji,
    inspect: {
      drawing: (drawing) => drawings.push(drawing),
      missing: (letters) => missing.push(letters),
      node: ({ textContent, left, top, width, height }) => {
        if (textContent !== undefined) laidOut.push({ text: textContent, left, top, width, height });
      },
    },
  });
  const svg = await render(card, format);
  return { svg, drawing: drawings[0]!, laidOut, missing };
}
