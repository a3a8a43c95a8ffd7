import { appendFileSync } from 'node:fs';
import type { Card } from './card.ts';

/**
 * Writes what share images say to the file that FLAMBEAU_CARDS names, if it is set: a line for each image, `{"path":"/share/…png","card":{…}}`, without its
 * photo. Nobody can read a text in pixels; whoever searches a site for one reads it here.
 */
export function noteCards(images: readonly { path: string; card: Card }[]): void {
  const file = process.env['FLAMBEAU_CARDS'];
  if (!file) return;
  const lines = images.map(({ path, card }) =>
    JSON.stringify({ path, card }, (key, value: unknown) => (key === 'photo' ? undefined : value)),
  );
  appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
}
