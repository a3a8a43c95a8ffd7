import type { ImageFormat } from '../../schemas/network.ts';
import type { Card } from '../card.ts';
import type { Brand } from '../palette.ts';
import type { Avoided } from '../../domain/writing/types.ts';

/** What the studio gets from the page, as JSON. Nothing in it is about the reader. */
export interface StudioData {
  /** The post’s name, for the names of files. */
  post: string;
  /** The card that the build has drawn. */
  card: Card;
  brand: Brand;
  /** Phrases that the company cannot use. */
  avoid: Avoided[];
  /** The words that the studio’s script says, `{names}` left to fill. */
  words: Record<string, string>;
}

/** Why a card cannot be drawn, for plain words. */
export type Problem =
  | { kind: 'fit'; field: string }
  | { kind: 'letters'; field: string; characters: string[] }
  | { kind: 'name' | 'figure' | 'headline' }
  | { kind: 'other' };

/** How the images stand: each format is drawn, or refused. */
export type Outcome = { format: ImageFormat } & ({ problem?: undefined } | { problem: Problem });
