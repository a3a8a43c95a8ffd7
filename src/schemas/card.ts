import { z } from 'zod';
import { line } from './text.ts';

/** The share-image templates, one file each in src/share-images/templates/. */
export const cardTemplates = ['announcement', 'figure', 'quote', 'event', 'job', 'champion', 'page'] as const;
export type CardTemplate = (typeof cardTemplates)[number];

export const cardColours = ['night', 'ember', 'flame', 'pine', 'sky', 'paper'] as const;
export type CardColour = (typeof cardColours)[number];

/** What an editor says of a share image. The page’s own words fill what is left out. */
export const cardSchema = z.strictObject({
  template: z.enum(['announcement', 'figure', 'quote', 'event', 'job']).describe('The template of the share image.'),
  colour: z.enum(cardColours).default('night').describe('The background of the share image.'),
  headline: line('The few words on the image.', 90),
  figure: line('For the figure template: the number with its unit, as it is drawn.', 12).optional(),
  label: line('A short line under the headline: a place, a date, a source.', 70).optional(),
});
export type CardInput = z.infer<typeof cardSchema>;
