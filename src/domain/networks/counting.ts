import type { Counting } from '../../schemas/network.ts';
import { characters } from './counting/characters.ts';
import { graphemes } from './counting/graphemes.ts';
import { mastodon } from './counting/mastodon.ts';
import { threads } from './counting/threads.ts';
import { x } from './counting/x.ts';
import { measure, type Segmentation } from './measure.ts';

/** Every way of counting that a network’s file can name. */
export const segmentations: Record<Counting, Segmentation> = { graphemes, characters, 'x-weighted': x, mastodon, threads };

/** The length of a text as a network counts it. */
export const countText = (text: string, counting: Counting): number => measure(text, segmentations[counting]).count;
