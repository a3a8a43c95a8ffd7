import type { Words } from '../words.ts';
import type { Part } from './part.ts';
import { differentParts, missingParts, sameShare } from './words.ts';

/** What parts of one site have in common, and what to say where they do not. */
const SHARED: readonly { of: (part: Part) => string; what: Words }[] = [
  { of: ({ edition }) => edition, what: { en: 'edition', fr: 'édition' } },
  { of: ({ now }) => now, what: { en: 'day', fr: 'jour' } },
  { of: ({ part }) => String(part.of), what: { en: 'number of shares', fr: 'nombre de parts' } },
  {
    of: ({ version, part }) => `${version} ${part.codeDigest.slice(0, 8)}`,
    what: { en: 'version of Flambeau', fr: 'version de Flambeau' },
  },
  { of: ({ part }) => part.contentDigest.slice(0, 8), what: { en: 'content', fr: 'contenu' } },
];

/** Throws unless the parts are all the shares of one site, each once. */
export function assertFit(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) throw missingParts([], 0);
  for (const part of parts)
    for (const { of, what } of SHARED) if (of(part) !== of(first)) throw differentParts(what, [first, part], [of(first), of(part)]);
  const byIndex = new Map<number, Part>();
  for (const part of parts) {
    const twin = byIndex.get(part.part.index);
    if (twin !== undefined) throw sameShare(twin, part);
    byIndex.set(part.part.index, part);
  }
  const { of } = first.part;
  const missing = Array.from({ length: of }, (_none, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw missingParts(missing, of);
}
