import { words } from '../text/words.ts';

/** A text as a part of an address: “Côte d’Ivoire” is `cote-d-ivoire`. Letters of other scripts stay. */
export const slug = (text: string): string => words(text).join('-');
