/**
 * Signs that show nothing of their own: spaces, joiners, marks of direction, fillers of Hangul, the empty Braille cell;
 * and those that mean nothing outside one machine, such as the private ones of a symbol font.
 */
const unseen = /[\p{C}\p{Z}\u034F\u115F\u1160\u2800\u3164\uFFA0\uFE00-\uFE0F]/gu;

/** Whether a text shows something to who reads it. */
export const isSeen = (text: string): boolean => text.replace(unseen, '') !== '';
