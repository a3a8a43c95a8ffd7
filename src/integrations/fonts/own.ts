import { join } from 'node:path';
import { type OwnFace, ownTypeface, type TypefaceRole } from '../../share-images/own-typefaces.node.ts';
import type { Settings } from '../../schemas/settings.ts';
import { type Face, faces } from './faces.ts';

/** A company’s own files, by what they are for; nothing where Flambeau’s serve. */
export type OwnFaces = Readonly<Partial<Record<TypefaceRole, readonly (Face & { points: readonly number[] })[]>>>;

/** Reads the typefaces that the settings name. The check has told the editor of any mistake; here it only throws. */
export function ownFaces(contentDir: string, fonts: Settings['brand']['fonts']): OwnFaces {
  const found: Partial<Record<TypefaceRole, readonly (Face & { points: readonly number[] })[]>> = {};
  for (const role of ['display', 'text'] as const) {
    const named = fonts?.[role];
    if (named === undefined) continue;
    const own = ownTypeface(named, role, join(contentDir, 'settings'));
    const [fault] = own.faults;
    if (fault !== undefined) throw new Error(`${fault.name} cannot be read as a font; “npm run check” says more.`);
    found[role] = own.faces.map((face) => asFace(face, role));
  }
  return found;
}

/** With the weights that the design uses: a variable font weighs by them as well. */
function asFace({ path, style, weights, isVariable, points }: OwnFace, role: TypefaceRole): Face & { points: readonly number[] } {
  const [least, greatest] = faces[role].weights;
  const used: [number, number] = [Math.max(least, weights[0]), Math.min(greatest, weights[1])];
  const { family } = faces[role];
  return { family, style, file: path, weights: isVariable && used[0] <= used[1] ? used : weights, isVariable, points };
}
