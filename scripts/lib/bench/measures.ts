import { coldBuild, growth, warmBuild } from './builds.ts';
import { checkTime } from './check.ts';
import { largeDirectory } from './directory.ts';
import { knownImages, newImages } from './drawing.ts';
import { lighthouse } from './lighthouse.ts';
import { preview } from './preview.ts';
import { directoryKeys, searchOpening } from './readers.ts';
import type { Measure } from './types.ts';
import { firstVisit } from './weight.ts';

/** Every measure of issue 13, in order. */
export const measures: readonly Measure[] = [
  coldBuild,
  warmBuild,
  growth,
  newImages,
  knownImages,
  largeDirectory,
  firstVisit,
  directoryKeys,
  searchOpening,
  lighthouse,
  checkTime,
  preview,
];
