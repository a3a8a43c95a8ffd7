import type { CardColour, CardTemplate } from '../../schemas/card.ts';
import type { Made } from './adopt.ts';
import type { StudioState } from './state.ts';

/** No field of the studio takes a longer text. */
const longest = 1000;
const texts = ['eyebrow', 'headline', 'figure', 'label', 'name', 'job'] as const;

/** What a page's studio offers to choose from. */
export interface Offered {
  templates: readonly string[];
  colours: readonly string[];
}

/** What was kept with a remade image, if this version understands it; anything else is nothing, and our image opens. */
export function readMade(value: unknown, { templates, colours }: Offered): Made | undefined {
  if (!isRecord(value) || !isRecord(value['state'])) return undefined;
  const { state, photo } = value;
  const focal = state['focal'];
  if (!isRecord(focal) || !isShare(focal['x']) || !isShare(focal['y'])) return undefined;
  if (!texts.every((name) => isText(state[name]))) return undefined;
  const template = templates.find((one) => one === state['template']) as CardTemplate | undefined;
  const colour = colours.find((one) => one === state['colour']) as CardColour | undefined;
  const place = (['round', 'ground'] as const).find((one) => one === state['place']);
  if (template === undefined || colour === undefined || place === undefined) return undefined;
  if (photo !== undefined && !(photo instanceof Blob && photo.type.startsWith('image/'))) return undefined;
  const words = Object.fromEntries(texts.map((name) => [name, state[name]])) as Pick<StudioState, (typeof texts)[number]>;
  return { state: { ...words, template, colour, place, focal: { x: focal['x'], y: focal['y'] } }, ...(photo && { photo }) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
