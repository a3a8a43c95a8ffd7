import { words } from '../text/words.ts';

const slug = (name: string) => words(name).join('-');

/** Most identifiers are the name in small letters; then nothing needs to be said, or only what follows: `-2`. */
export function shortId(id: string, name: string): string {
  const start = slug(name);
  if (id === start) return '';
  return start && id.startsWith(`${start}-`) ? id.slice(start.length) : id;
}

/** An identifier never begins with a hyphen, so that the three forms are told apart. */
export function longId(short: string, name: string): string {
  return short === '' || short.startsWith('-') ? slug(name) + short : short;
}
