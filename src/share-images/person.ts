import { portrait, torch } from './art.ts';
import type { CardPerson } from './card.ts';
import { faces } from './faces.ts';
import type { PlacedLine } from './block.ts';
import type { Circle } from './geometry.ts';
import type { Palette } from './palette.ts';
import { runOf } from './run.ts';
import type { Drawing, Scene } from './scene.ts';

/** A person’s disc: the photo, or the initials on a colour where there is none. */
export function personDisc(scene: Scene, person: CardPerson, disc: Circle, { background, text }: Palette['disc']): Drawing {
  const { initials } = scene.texts;
  return {
    art: scene.upright(
      disc.x,
      ...portrait(disc, person.photo, background),
      // Somebody whose letters no font has.
      ...(person.photo || initials ? [] : [torch(disc.x - 0.39 * disc.r, disc.y - 0.52 * disc.r, 1.04 * disc.r, scene.palette)]),
    ),
    lines: initials ? [centred(scene, 'initials', initials, text, 0.74 * disc.r, disc)] : [],
  };
}

/** A short text in the middle of a circle, in letters of `size` or smaller. */
export function centred(
  { measure, ...scene }: Scene,
  field: 'initials' | 'year',
  text: string,
  colour: string,
  size: number,
  { x, y, r }: Circle,
): PlacedLine {
  const face = scene.face(field);
  const run = runOf(text, face, measure);
  const { middle, capHeight } = faces[face];
  const limit = 1.6 * r;
  const fitting = Math.min(size, limit / run.width);
  const width = run.width * fitting;
  return {
    field,
    face,
    colour,
    size: fitting,
    text: run.text,
    width,
    limit,
    left: x - width / 2,
    baseline: y + (middle ?? capHeight / 2) * fitting,
  };
}
