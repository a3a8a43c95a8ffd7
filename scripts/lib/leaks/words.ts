import { catalogue } from '../catalogue.ts';

/** What the search for leaks says. */
export const WORDS = catalogue(new URL('./messages/', import.meta.url));
