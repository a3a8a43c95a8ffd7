/**
 * Words that take the place of the interface's own, by language and key, from the content's settings/words/. In plain Node
 * there are none: Vite puts them here (src/integrations/own-words.ts), and commands hand them to `translateFrom`.
 */
export const ownWords: Readonly<Record<string, Record<string, string>>> = {};

/** The languages that take the place of one, in order, as the settings' `fallbacks` say; Vite puts them here as well. */
export const chosenFallbacks: Fallbacks = {};

export type Fallbacks = Readonly<Record<string, readonly string[]>>;
