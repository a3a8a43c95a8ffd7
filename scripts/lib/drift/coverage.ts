import { allDrifts, changedBlocks, isFactual } from '../../../src/check/drift.ts';
import type { LoadedContent } from '../../../src/check/load.ts';
import { translatedCollections } from '../../../src/schemas/index.ts';

/** How far a language has come. Counts are of pages. */
export interface LanguageCoverage {
  language: string;
  /** All pages that the site has in any language. */
  of: number;
  here: number;
  /** Written first in this language, or not known to come from another one. */
  originals: number;
  upToDate: number;
  /** Translations whose source says the same in other words. */
  reworded: number;
  /** Translations whose source has another rule, number, day or link. */
  outdated: number;
  /** Translations of which nobody ever said that they are up to date. */
  unrecorded: number;
}

export function coverageOf(content: LoadedContent): LanguageCoverage[] {
  const keys = translatedCollections.flatMap((collection) => [...content.keys(collection).values()]);
  const drifts = new Map(allDrifts(content).map((drift) => [drift.entry.file, drift]));
  return content.languages.map((language) => {
    const here = keys.flatMap((entries) => entries.filter((entry) => entry.language === language));
    const counts = { originals: 0, upToDate: 0, reworded: 0, outdated: 0, unrecorded: 0 };
    for (const { file } of here) {
      const drift = drifts.get(file);
      const changed = drift === undefined ? [] : changedBlocks(drift);
      if (drift === undefined) counts.originals += 1;
      else if (!drift.isRecorded) counts.unrecorded += 1;
      else if (changed.some((number) => isFactual(drift, number))) counts.outdated += 1;
      else if (changed.length > 0) counts.reworded += 1;
      else counts.upToDate += 1;
    }
    return { language, of: keys.length, here: here.length, ...counts };
  });
}
